using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace DeviceKit.Native;

/// <summary>The values of a call log: <c>-8</c>, <c>1.5</c>, <c>true</c>, <c>"text"</c>, <c>[68656c6c6f]</c>, <c>*16</c>, <c>#1</c>, <c>null</c>.</summary>
internal static class CallValue
{
    /// <summary>Writes a text between quotes; what is not printable ASCII is escaped, so that a log is ASCII and one call is one line.</summary>
    public static void Quote(StringBuilder line, string? value)
    {
        if (value is null)
        {
            line.Append("null");
            return;
        }

        line.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                line.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                line.Append(c);
            }
            else
            {
                line.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        line.Append('"');
    }

    /// <summary>Reads what <see cref="Quote"/> wrote.</summary>
    public static string? Unquote(string value)
    {
        if (value == "null")
        {
            return null;
        }

        if (value.Length < 2 || value[0] != '"' || value[^1] != '"')
        {
            throw new FormatException($"{value} is not a text");
        }

        var text = new StringBuilder();
        for (int i = 1; i < value.Length - 1; i++)
        {
            char c = value[i];
            if (c == '\\' && value[i + 1] == 'u')
            {
                if (i + 6 >= value.Length || !ushort.TryParse(value.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
                {
                    throw new FormatException($"{value} has an escape without four hexadecimal digits");
                }

                c = (char)code;
                i += 5;
            }
            else if (c == '\\')
            {
                c = value[++i];
            }

            text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Writes bytes as lower-case hexadecimal between brackets.</summary>
    public static void Hex(StringBuilder line, ReadOnlySpan<byte> value)
    {
        line.Append('[');
        foreach (byte b in value)
        {
            line.Append(Digit(b >> 4)).Append(Digit(b & 15));
        }

        line.Append(']');
    }

    /// <summary>Reads what <see cref="Hex"/> wrote.</summary>
    public static byte[] Bytes(string value)
    {
        if (value.Length < 2 || value[0] != '[' || value[^1] != ']')
        {
            throw new FormatException($"{value} is not an array of bytes");
        }

        return Convert.FromHexString(value.AsSpan(1, value.Length - 2));
    }

    /// <summary>The values of a line, which single spaces separate outside of texts.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        var tokens = new List<string>();
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ' ' && !quoted))
            {
                if (i > start)
                {
                    tokens.Add(line[start..i]);
                }

                start = i + 1;
            }
            else if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }

        return tokens;
    }

    /// <summary>The value of a name among tokens of the form name=value; the token without a name for an empty name; null where there is none.</summary>
    public static string? Find(IReadOnlyList<string> tokens, string name)
    {
        foreach (string token in tokens)
        {
            int equals = NameLength(token);
            if (name.Length == 0 ? equals < 0 : equals == name.Length && token.StartsWith(name, StringComparison.Ordinal))
            {
                return token[(equals + 1)..];
            }
        }

        return null;
    }

    private static int NameLength(string token)
    {
        for (int i = 0; i < token.Length; i++)
        {
            if (token[i] == '=')
            {
                return i;
            }

            if (token[i] is '"' or '[')
            {
                return -1;
            }
        }

        return -1;
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
