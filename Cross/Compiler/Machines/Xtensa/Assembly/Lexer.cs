using System;
using System.Collections.Generic;
using System.Globalization;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>A line to tokens. A comment begins with # or //.</summary>
internal static class Lexer
{
    private const string Marks = ":,()+-*~&|^=";

    /// <summary>The tokens of a line; the last is its end.</summary>
    /// <exception cref="AssemblyFault">Something is no token.</exception>
    public static IReadOnlyList<Token> Read(string line)
    {
        var tokens = new List<Token>();
        int at = 0;
        while (true)
        {
            while (at < line.Length && line[at] is ' ' or '\t' or '\r')
            {
                at++;
            }

            if (at == line.Length || line[at] == '#' || line.AsSpan(at).StartsWith("//"))
            {
                tokens.Add(new Token(TokenKind.End, "the line's end", 0, at + 1));
                return tokens;
            }

            Token token = Next(line, at);
            tokens.Add(token);
            at += token.Text.Length;
        }
    }

    private static Token Next(string line, int at)
    {
        char first = line[at];
        if (IsName(first))
        {
            int end = at;
            while (end < line.Length && IsName(line[end]))
            {
                end++;
            }

            string text = line[at..end];
            return char.IsAsciiDigit(first) ? new Token(TokenKind.Number, text, Number(text, at + 1), at + 1) : new Token(TokenKind.Name, text, 0, at + 1);
        }

        if (line.AsSpan(at).StartsWith("<<") || line.AsSpan(at).StartsWith(">>"))
        {
            return new Token(TokenKind.Mark, line[at..(at + 2)], 0, at + 1);
        }

        return Marks.Contains(first) ? new Token(TokenKind.Mark, first.ToString(), 0, at + 1) : throw new AssemblyFault(at + 1, $"'{Printable(first)}' does not belong here");
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '$';

    private static string Printable(char c) => c is > ' ' and < (char)0x7F ? c.ToString() : $"U+{(int)c:X4}";

    /// <summary>Decimal, or hexadecimal after 0x, or binary after 0b.</summary>
    private static long Number(string text, int column)
    {
        NumberStyles style = text.Length < 2 ? NumberStyles.None : text[..2] switch { "0x" or "0X" => NumberStyles.AllowHexSpecifier, "0b" or "0B" => NumberStyles.AllowBinarySpecifier, _ => NumberStyles.None };
        string digits = style == NumberStyles.None ? text : text[2..];
        return ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out ulong value) && value <= uint.MaxValue
            ? (long)value
            : throw new AssemblyFault(column, $"'{text}' is not a number below 2^32");
    }
}
