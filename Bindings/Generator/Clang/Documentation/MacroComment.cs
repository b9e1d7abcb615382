using System;
using System.Text;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang.Documentation;

/// <summary>
/// The comment of a macro, which libclang does not know: a documentation comment directly above, or any comment behind it on its line.
/// </summary>
internal static class MacroComment
{
    /// <summary>Reads it.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="offset">Of the macro's name in its definition.</param>
    /// <returns>The comment, taken apart, or null.</returns>
    public static CDocumentation? Read(ReadOnlySpan<byte> file, int offset) =>
        (Above(file, offset) is { } above ? CommentParser.Parse(above) : null) ?? (Behind(file, offset) is { } behind ? CommentParser.Parse(behind) : null);

    private static string? Above(ReadOnlySpan<byte> file, int offset)
    {
        int lineStart = LineStart(file, offset);
        if (lineStart == 0)
        {
            return null;
        }

        ReadOnlySpan<byte> before = file[..(lineStart - 1)].TrimEnd(" \t\r"u8);
        if (before.EndsWith("*/"u8))
        {
            int open = before.LastIndexOf("/*"u8);
            if (open < 0)
            {
                return null;
            }

            ReadOnlySpan<byte> comment = before[open..];
            bool isDocumentation = comment.Length > 4 && comment[2] is (byte)'*' or (byte)'!' && comment[3] != (byte)'<';
            return isDocumentation && IsBlank(before[LineStart(before, open)..open]) ? Encoding.UTF8.GetString(comment) : null;
        }

        int first = lineStart;
        while (first > 0)
        {
            int start = LineStart(file, first - 1);
            ReadOnlySpan<byte> line = file[start..(first - 1)].TrimStart(" \t"u8);
            if (!(line.StartsWith("///"u8) || line.StartsWith("//!"u8)) || (line.Length > 3 && line[3] == (byte)'<'))
            {
                break;
            }

            first = start;
        }

        return first == lineStart ? null : Encoding.UTF8.GetString(file[first..lineStart]);
    }

    private static string? Behind(ReadOnlySpan<byte> file, int offset)
    {
        for (int i = offset; i < file.Length && file[i] != (byte)'\n'; i++)
        {
            switch (file[i])
            {
                case (byte)'\\':
                    i += i + 2 < file.Length && file[i + 1] == (byte)'\r' ? 2 : 1;
                    break;
                case (byte)'"' or (byte)'\'':
                    i = SkipLiteral(file, i);
                    break;
                case (byte)'/' when file[i..].StartsWith("/*"u8):
                    int length = file[i..].IndexOf("*/"u8);
                    return length < 0 ? null : Encoding.UTF8.GetString(file.Slice(i, length + 2));
                case (byte)'/' when file[i..].StartsWith("//"u8):
                    int end = file[i..].IndexOf((byte)'\n');
                    return Encoding.UTF8.GetString(end < 0 ? file[i..] : file.Slice(i, end));
                default:
                    break;
            }
        }

        return null;
    }

    private static int SkipLiteral(ReadOnlySpan<byte> file, int open)
    {
        int i = open + 1;
        while (i < file.Length && file[i] != file[open] && file[i] != (byte)'\n')
        {
            i += file[i] == (byte)'\\' ? 2 : 1;
        }

        return i < file.Length && file[i] == (byte)'\n' ? i - 1 : i;
    }

    private static int LineStart(ReadOnlySpan<byte> file, int offset) => file[..offset].LastIndexOf((byte)'\n') + 1;

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.Trim(" \t\r"u8).IsEmpty;
}
