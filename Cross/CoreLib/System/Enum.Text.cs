using System.Diagnostics.CodeAnalysis;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Names.</content>
public abstract unsafe partial class Enum
{
    public static string? GetName(Type enumType, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return NameOf((RuntimeType)enumType, Bits((RuntimeType)enumType, value is Enum e ? e.Value : Convert.ToInt64(value)));
    }

    public static string? GetName<TEnum>(TEnum value)
        where TEnum : struct, Enum => GetName(typeof(TEnum), value);

    public static string[] GetNames(Type enumType) => (string[])Checked(enumType).EnumNames.Clone();

    public static string[] GetNames<TEnum>()
        where TEnum : struct, Enum => GetNames(typeof(TEnum));

    public static TEnum[] GetValues<TEnum>()
        where TEnum : struct, Enum
    {
        ulong[] values = ((RuntimeType)typeof(TEnum)).EnumValues;
        var result = new TEnum[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            result[i] = System.Runtime.CompilerServices.Unsafe.As<ulong, TEnum>(ref values[i]);
        }

        return result;
    }

    public static bool IsDefined(Type enumType, object value) => value is string name ? IndexOf(Checked(enumType), name, false) >= 0 : GetName(enumType, value) is not null;

    public static bool IsDefined<TEnum>(TEnum value)
        where TEnum : struct, Enum => GetName(value) is not null;

    public static Type GetUnderlyingType(Type enumType) => enumType.GetEnumUnderlyingType();

    public static object ToObject(Type enumType, object value) => ToObject(enumType, value is Enum e ? e.Value : Convert.ToInt64(value));

    public static object ToObject(Type enumType, int value) => ToObject(enumType, (long)value);

    public static object ToObject(Type enumType, byte value) => ToObject(enumType, (long)value);

    public static object ToObject(Type enumType, long value)
    {
        TypeDescriptor* type = Checked(enumType).Descriptor;
        return Allocator.Box(type, (byte*)&value)!;
    }

    public static object Parse(Type enumType, string value) => Parse(enumType, value, false);

    public static object Parse(Type enumType, string value, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToObject(enumType, ParseValue(Checked(enumType), value, ignoreCase));
    }

    public static TEnum Parse<TEnum>(string value)
        where TEnum : struct => Parse<TEnum>(value, false);

    public static TEnum Parse<TEnum>(string value, bool ignoreCase)
        where TEnum : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        long bits = ParseValue(Checked(typeof(TEnum)), value, ignoreCase);
        return System.Runtime.CompilerServices.Unsafe.As<long, TEnum>(ref bits);
    }

    public static bool TryParse<TEnum>([NotNullWhen(true)] string? value, out TEnum result)
        where TEnum : struct => TryParse(value, false, out result);

    public static bool TryParse<TEnum>([NotNullWhen(true)] string? value, bool ignoreCase, out TEnum result)
        where TEnum : struct
    {
        long bits = 0;
        bool parsed = value is not null && TryParseValue(Checked(typeof(TEnum)), value, ignoreCase, out bits, out _);
        result = System.Runtime.CompilerServices.Unsafe.As<long, TEnum>(ref bits);
        return parsed;
    }

    public override string ToString()
    {
        RuntimeType type = RuntimeType.Of(this);
        ulong bits = Bits(type, Value);
        return NameOf(type, bits) ?? (type.IsFlags ? FlagNames(type, bits) : null) ?? Digits(type, Value);
    }

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString([StringSyntax("EnumFormat")] string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            return ToString();
        }

        RuntimeType type = RuntimeType.Of(this);
        int size = SizeOf(type);
        return format.Length == 1 ? (format[0] | 0x20) switch
        {
            'g' => ToString(),
            'd' => Digits(type, Value),
            'x' => Bits(type, Value).ToString(size == 1 ? "X2" : size == 2 ? "X4" : size == 4 ? "X8" : "X16"),
            'f' => NameOf(type, Bits(type, Value)) ?? FlagNames(type, Bits(type, Value)) ?? Digits(type, Value),
            _ => throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\"."),
        }
        : throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
    }

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString());
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static RuntimeType Checked(Type enumType)
    {
        ArgumentNullException.ThrowIfNull(enumType);
        return enumType.IsEnum ? (RuntimeType)enumType : throw new ArgumentException("Type provided must be an Enum.", nameof(enumType));
    }

    private static int SizeOf(RuntimeType type)
    {
        nint representation = (nint)type.Descriptor->Element;
        return representation == Intrinsics.TypeDescriptorOf<byte>() || representation == Intrinsics.TypeDescriptorOf<sbyte>() ? 1
            : representation == Intrinsics.TypeDescriptorOf<short>() || representation == Intrinsics.TypeDescriptorOf<ushort>() ? 2
            : representation == Intrinsics.TypeDescriptorOf<int>() || representation == Intrinsics.TypeDescriptorOf<uint>() ? 4 : 8;
    }

    /// <summary>The value without its sign's extension, as the table of values has it.</summary>
    private static ulong Bits(RuntimeType type, long value) => (ulong)value & (ulong.MaxValue >> (64 - (8 * SizeOf(type))));

    private static string Digits(RuntimeType type, long value) => IsUnsigned(type.Descriptor->Element) ? ((ulong)value).ToString() : value.ToString();

    private static string? NameOf(RuntimeType type, ulong bits)
    {
        ulong[] values = type.EnumValues;
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] == bits)
            {
                return type.EnumNames[i];
            }
        }

        return null;
    }

    /// <summary>The names of the flags that make up a value, from the largest down; null when something is left.</summary>
    private static string? FlagNames(RuntimeType type, ulong bits)
    {
        if (bits == 0)
        {
            return null;
        }

        string? text = null;
        ulong[] values = type.EnumValues;
        for (int i = values.Length - 1; i >= 0 && bits != 0; i--)
        {
            if (values[i] != 0 && (bits & values[i]) == values[i])
            {
                bits &= ~values[i];
                text = text is null ? type.EnumNames[i] : string.Concat(type.EnumNames[i], ", ", text);
            }
        }

        return bits == 0 ? text : null;
    }

    private static long ParseValue(RuntimeType type, string value, bool ignoreCase)
    {
        if (!TryParseValue(type, value, ignoreCase, out long bits, out bool overflows))
        {
            throw overflows ? new OverflowException() : string.IsNullOrWhiteSpace(value) ? new ArgumentException("Must specify valid information for parsing in the string.", nameof(value))
                : new ArgumentException(string.Concat("Requested value '", value, "' was not found."));
        }

        return bits;
    }

    private static bool TryParseValue(RuntimeType type, ReadOnlySpan<char> value, bool ignoreCase, out long bits, out bool overflows)
    {
        bits = 0;
        overflows = false;
        value = value.Trim();
        if (value.Length == 0)
        {
            return false;
        }

        if (value[0] is '-' or '+' || char.IsAsciiDigit(value[0]))
        {
            bool isUnsigned = IsUnsigned(type.Descriptor->Element);
            bool parsed = NumberConversion.TryParseInteger(value, System.Globalization.NumberStyles.Integer, !isUnsigned, 8 * SizeOf(type), out bits);
            if (parsed)
            {
                return true;
            }
        }

        while (true)
        {
            int comma = value.IndexOf(',');
            int index = IndexOf(type, comma < 0 ? value.Trim() : value[..comma].Trim(), ignoreCase);
            if (index < 0)
            {
                bits = 0;
                return false;
            }

            bits |= (long)type.EnumValues[index];
            if (comma < 0)
            {
                return true;
            }

            value = value[(comma + 1)..];
        }
    }

    private static int IndexOf(RuntimeType type, ReadOnlySpan<char> name, bool ignoreCase)
    {
        string?[] names = type.EnumNames;
        for (int i = 0; i < names.Length; i++)
        {
            if (name.Equals(names[i], ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
