namespace System;

/// <content>Conversion by interface.</content>
public readonly partial struct UInt64
{
    public TypeCode GetTypeCode() => TypeCode.UInt64;

    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean(_value);

    char IConvertible.ToChar(IFormatProvider? provider) => Convert.ToChar(_value);

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(_value);

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(_value);

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(_value);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(_value);

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(_value);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(_value);

    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(_value);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => _value;

    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(_value);

    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(_value);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Convert.ToDecimal(_value);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw new InvalidCastException("Invalid cast from 'UInt64' to 'DateTime'.");

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.ChangeConvertible((IConvertible)(object)_value, conversionType);
}
