using DeviceKit.CoreLib.Runtime;

namespace System;

public static partial class Convert
{
    public static readonly object DBNull = System.DBNull.Value;

    public static TypeCode GetTypeCode(object? value) => value is null ? TypeCode.Empty : value is IConvertible convertible ? convertible.GetTypeCode() : TypeCode.Object;

    public static object? ChangeType(object? value, Type conversionType) => ChangeType(value, conversionType, null);

    public static object? ChangeType(object? value, TypeCode typeCode) => value is null ? null : Change((IConvertible)value, typeCode);

    public static object? ChangeType(object? value, Type conversionType, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(conversionType);
        if (value is null)
        {
            return conversionType.IsValueType ? throw new InvalidCastException("Null object cannot be converted to a value type.") : null;
        }

        return value.GetType() == conversionType ? value
            : value is IConvertible convertible ? ChangeConvertible(convertible, conversionType)
            : throw new InvalidCastException("Object must implement IConvertible.");
    }

    public static string ToString(bool value) => value.ToString();

    public static string ToString(char value) => value.ToString();

    public static string ToString(sbyte value) => value.ToString();

    public static string ToString(byte value) => value.ToString();

    public static string ToString(short value) => value.ToString();

    public static string ToString(ushort value) => value.ToString();

    public static string ToString(int value) => value.ToString();

    public static string ToString(uint value) => value.ToString();

    public static string ToString(long value) => value.ToString();

    public static string ToString(ulong value) => value.ToString();

    public static string ToString(float value) => value.ToString();

    public static string ToString(double value) => value.ToString();

    public static string ToString(decimal value) => value.ToString();

    public static string? ToString(string? value) => value;

    public static string? ToString(object? value) => ToString(value, null);

    public static string? ToString(object? value, IFormatProvider? provider) =>
        value is IConvertible convertible ? convertible.ToString(provider) : value is IFormattable formattable ? formattable.ToString(null, provider) : value is null ? "" : value.ToString();

    public static string ToString(int value, IFormatProvider? provider) => value.ToString();

    public static string ToString(double value, IFormatProvider? provider) => value.ToString();

    public static string ToString(byte value, int toBase) => toBase == 10 ? value.ToString() : RadixText.ToString(value, toBase);

    public static string ToString(short value, int toBase) => toBase == 10 ? value.ToString() : RadixText.ToString((ushort)value, toBase);

    public static string ToString(int value, int toBase) => toBase == 10 ? value.ToString() : RadixText.ToString((uint)value, toBase);

    public static string ToString(long value, int toBase) => toBase == 10 ? value.ToString() : RadixText.ToString((ulong)value, toBase);

    internal static object ChangeConvertible(IConvertible value, Type conversionType)
    {
        TypeCode code = Type.GetTypeCode(conversionType);
        return code != TypeCode.Object ? Change(value, code) : conversionType == typeof(object) ? value
            : throw new InvalidCastException(string.Concat("Invalid cast from '", value.GetType().ToString(), "' to '", conversionType.ToString() + "'."));
    }

    private static object Change(IConvertible value, TypeCode code) => code switch
    {
        TypeCode.Boolean => value.ToBoolean(null),
        TypeCode.Char => value.ToChar(null),
        TypeCode.SByte => value.ToSByte(null),
        TypeCode.Byte => value.ToByte(null),
        TypeCode.Int16 => value.ToInt16(null),
        TypeCode.UInt16 => value.ToUInt16(null),
        TypeCode.Int32 => value.ToInt32(null),
        TypeCode.UInt32 => value.ToUInt32(null),
        TypeCode.Int64 => value.ToInt64(null),
        TypeCode.UInt64 => value.ToUInt64(null),
        TypeCode.Single => value.ToSingle(null),
        TypeCode.Double => value.ToDouble(null),
        TypeCode.Decimal => value.ToDecimal(null),
        TypeCode.DateTime => value.ToDateTime(null),
        TypeCode.String => value.ToString(null),
        _ => throw new InvalidCastException(),
    };
}
