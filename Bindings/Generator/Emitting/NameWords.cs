using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DeviceKit.Generator.Emitting;

/// <summary>C spelling to C# spelling.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do",
        "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int",
        "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true",
        "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary><c>uart_config</c> and <c>ESP_OK</c> to <c>UartConfig</c> and <c>EspOk</c>; an underscore stays between two digits: <c>BITS_1_5</c> is <c>Bits1_5</c>.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder();
        foreach (string word in name.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            if (text.Length > 0 && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(word[0]))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(word[0])).Append(word.Any(char.IsAsciiLetterLower) ? word[1..] : word[1..].ToLowerInvariant());
        }

        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
        {
            text.Insert(0, '_');
        }

        return text.ToString();
    }

    /// <summary>As <see cref="Pascal"/> with a small first letter: <c>errBuf</c>; a keyword gets its @.</summary>
    public static string Camel(string name)
    {
        string pascal = Pascal(name);
        int capitals = pascal.TakeWhile(char.IsAsciiLetterUpper).Count();
        int small = capitals == pascal.Length ? capitals : Math.Max(1, capitals - 1);
        string camel = pascal[..small].ToLowerInvariant() + pascal[small..];
        return s_keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>Takes the longest of the prefixes off that leaves something; a rest that begins with a digit keeps the prefix's last word.</summary>
    public static string Strip(string name, IEnumerable<string> prefixes)
    {
        string prefix = prefixes.Where(p => p.Length < name.Length && name.StartsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length) ?? "";
        string rest = name[prefix.Length..];
        return char.IsAsciiDigit(rest[0]) ? name[(prefix.TrimEnd('_').LastIndexOf('_') + 1)..] : rest;
    }

    /// <summary>The longest common prefix of several names that ends in an underscore and is no whole name.</summary>
    public static string CommonPrefix(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return "";
        }

        int length = names[0].Length - 1;
        foreach (string name in names)
        {
            length = Math.Min(length, name.Length - 1);
            int same = 0;
            while (same < length && name[same] == names[0][same])
            {
                same++;
            }

            length = same;
        }

        return length <= 0 ? "" : names[0][..(names[0].LastIndexOf('_', length - 1) + 1)];
    }
}
