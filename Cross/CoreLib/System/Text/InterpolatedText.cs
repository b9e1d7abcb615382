namespace System.Text;

/// <summary>The text of one hole of an interpolated string.</summary>
internal static class InterpolatedText
{
    public static string? Of<T>(T value, string? format, IFormatProvider? provider) =>
        format is not null && value is IFormattable formattable ? formattable.ToString(format, provider) : value?.ToString();

    public static string? Aligned(string? text, int alignment) =>
        alignment == 0 ? text : alignment > 0 ? (text ?? "").PadLeft(alignment) : (text ?? "").PadRight(-alignment);
}
