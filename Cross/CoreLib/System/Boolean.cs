namespace System;

public readonly partial struct Boolean : IComparable, IComparable<bool>, IEquatable<bool>, IConvertible
{
    public static readonly string TrueString = "True";
    public static readonly string FalseString = "False";

    private readonly bool _value;

    public int CompareTo(bool value) => (_value ? 1 : 0) - (value ? 1 : 0);

    public int CompareTo(object? obj) =>
        obj is null ? 1 : obj is bool value ? CompareTo(value) : throw new ArgumentException("Object must be of type Boolean.");

    public bool Equals(bool obj) => _value == obj;

    public override bool Equals(object? obj) => obj is bool value && _value == value;

    public override int GetHashCode() => _value ? 1 : 0;

    public override string ToString() => _value ? "True" : "False";

    public string ToString(IFormatProvider? provider) => ToString();

    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public static bool Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Parse(value.AsSpan());
    }

    public static bool Parse(ReadOnlySpan<char> value) =>
        TryParse(value, out bool result) ? result : throw new FormatException(string.Concat("String '", value.ToString(), "' was not recognized as a valid Boolean."));

    public static bool TryParse(string? value, out bool result) => TryParse(value.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> value, out bool result)
    {
        value = value.Trim().Trim('\0').Trim();
        result = value.Equals("True", StringComparison.OrdinalIgnoreCase);
        return result || value.Equals("False", StringComparison.OrdinalIgnoreCase);
    }
}
