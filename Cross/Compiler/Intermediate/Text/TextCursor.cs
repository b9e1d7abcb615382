using System;
using System.Globalization;
using System.Text;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>Reads along one line of text.</summary>
internal sealed class TextCursor(string text, int line)
{
    private int _at;

    /// <summary>The number of the line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Whether nothing but blanks or a comment is left.</summary>
    public bool IsAtEnd => Peek is '\0' or ';';

    /// <summary>The next character that is not blank, or 0.</summary>
    public char Peek
    {
        get
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }

            return _at < text.Length ? text[_at] : '\0';
        }
    }

    /// <summary>Whether a character may stand in a name without quotes.</summary>
    public static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '$';

    /// <summary>A name as it is written.</summary>
    public static string Quote(string name, bool always = false)
    {
        bool plain = !always && name.Length > 0;
        foreach (char c in name)
        {
            plain &= IsName(c);
        }

        if (plain)
        {
            return name;
        }

        var quoted = new StringBuilder("\"");
        foreach (char c in name)
        {
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c) : c is < ' ' or > '~' ? quoted.Append($"\\u{(int)c:X4}") : quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Takes these characters if they come next; a word only as a whole.</summary>
    public bool TryTake(string expected)
    {
        _ = Peek;
        int end = _at + expected.Length;
        if (string.CompareOrdinal(text, _at, expected, 0, expected.Length) != 0 || (IsName(expected[^1]) && end < text.Length && IsName(text[end])))
        {
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary>Takes these characters.</summary>
    public void Take(string expected)
    {
        if (!TryTake(expected))
        {
            throw Error($"'{expected}' expected");
        }
    }

    /// <summary>Takes a name, with or without quotes.</summary>
    public string Name()
    {
        if (Peek == '"')
        {
            return Quoted();
        }

        int start = _at;
        while (_at < text.Length && IsName(text[_at]))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw Error("a name expected");
    }

    /// <summary>Takes a number after a letter: `v12` is 12.</summary>
    public int Numbered(char letter)
    {
        string name = Name();
        return name.Length > 1 && name[0] == letter && int.TryParse(name.AsSpan(1), NumberStyles.None, null, out int number)
            ? number
            : throw Error($"'{letter}' and a number expected, not '{name}'");
    }

    /// <summary>Takes an integer.</summary>
    public int Integer() => long.TryParse(Literal(), NumberStyles.AllowLeadingSign, null, out long value) ? (int)value : throw Error("a number expected");

    /// <summary>Takes everything up to the next blank, comma or brace.</summary>
    public string Literal()
    {
        _ = Peek;
        int start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not (',' or ';' or '}' or ')'))
        {
            _at++;
        }

        return text[start.._at];
    }

    /// <summary>The error at this line.</summary>
    public TextException Error(string message) => new(Line, $"{message} at '{(_at < text.Length ? text[_at..] : "the end")}'");

    private string Quoted()
    {
        var name = new StringBuilder();
        for (_at++; _at < text.Length && text[_at] != '"'; _at++)
        {
            if (text[_at] != '\\')
            {
                name.Append(text[_at]);
            }
            else if (++_at + 4 < text.Length && text[_at] == 'u')
            {
                name.Append((char)int.Parse(text.AsSpan(_at + 1, 4), NumberStyles.HexNumber));
                _at += 4;
            }
            else if (_at < text.Length)
            {
                name.Append(text[_at]);
            }
        }

        if (_at >= text.Length)
        {
            throw Error("a quote that does not end");
        }

        _at++;
        return name.ToString();
    }
}
