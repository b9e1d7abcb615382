using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Reads <c>for TYPE</c>.</summary>
internal static class TypeReader
{
    /// <summary>Reads 'for' and a type up to the line's end; blanks come out as C writes them: <c>struct x *</c>.</summary>
    /// <param name="words">The words, from 'for'.</param>
    /// <param name="report">Where errors go.</param>
    public static string ReadFor(WordReader words, SpecificationReport report)
    {
        SpecificationWord at = words.Next;
        if (!words.Failed && words.Take("'for' and the type of C").Text is { Length: > 0 } found && found != "for")
        {
            report.Error(at, $"'{found}' stands where 'for' belongs", $"write '{words.Usage}'");
            while (words.HasMore)
            {
                words.Take("");
            }

            return "";
        }

        if (words.Failed)
        {
            return "";
        }

        var parts = new List<string>();
        foreach (string word in words.TakeAll("the type of C", IsType, "a type of C"))
        {
            parts.AddRange(word.Replace("*", " * ", System.StringComparison.Ordinal).Split(' ', System.StringSplitOptions.RemoveEmptyEntries));
        }

        return parts.Aggregate("", (type, part) => type.Length == 0 || (part == "*" && type.EndsWith('*')) ? type + part : $"{type} {part}");
    }

    private static bool IsType(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '*') && !char.IsAsciiDigit(text[0]);
}
