using System.Globalization;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Commands;

/// <summary>Sizes of memory as they are written on the command line: 64K, 1M or 0x8000, in bytes.</summary>
internal static class ByteSize
{
    /// <summary>Parses a size.</summary>
    /// <param name="text">The text.</param>
    /// <param name="option">The option, for the error.</param>
    /// <param name="least">The smallest that is allowed, in bytes.</param>
    /// <exception cref="ToolException">It is none, or smaller, or above 512M.</exception>
    public static int Parse(string text, string option, int least)
    {
        const int Most = 512 * 1024 * 1024;
        return TryParse(text, out long size) && size >= least && size <= Most
            ? (int)size
            : throw ToolError.BadSize.At($"'{text}' is not a size from {least} bytes to 512M", $"option {option}", "write 64K, 1M or 0x8000");
    }

    private static bool TryParse(string text, out long size)
    {
        int shift = text.Length == 0 ? 0 : text[^1] switch { 'K' => 10, 'M' => 20, _ => 0 };
        string number = shift == 0 ? text : text[..^1];
        bool isHex = number.StartsWith("0x", System.StringComparison.Ordinal);
        bool isNumber = uint.TryParse(isHex ? number[2..] : number, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out uint count);
        size = (long)count << shift;
        return isNumber;
    }
}
