using System.Collections.Generic;
using System.Text;

namespace System;

/// <content>Splitting and joining.</content>
public sealed partial class String
{
    public string[] Split(params char[]? separator) => SplitBy(separator, null, int.MaxValue, StringSplitOptions.None);

    public string[] Split(params ReadOnlySpan<char> separator) => SplitBy(separator, null, int.MaxValue, StringSplitOptions.None);

    public string[] Split(char[]? separator, int count) => SplitBy(separator, null, count, StringSplitOptions.None);

    public string[] Split(char[]? separator, StringSplitOptions options) => SplitBy(separator, null, int.MaxValue, options);

    public string[] Split(char[]? separator, int count, StringSplitOptions options) => SplitBy(separator, null, count, options);

    public string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None) => SplitBy([separator], null, int.MaxValue, options);

    public string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None) => SplitBy([separator], null, count, options);

    public string[] Split(string? separator, StringSplitOptions options = StringSplitOptions.None) => SplitBy(default, [separator ?? ""], int.MaxValue, options);

    public string[] Split(string? separator, int count, StringSplitOptions options = StringSplitOptions.None) => SplitBy(default, [separator ?? ""], count, options);

    public string[] Split(string[]? separator, StringSplitOptions options) => SplitBy(default, separator ?? [], int.MaxValue, options);

    public string[] Split(string[]? separator, int count, StringSplitOptions options) => SplitBy(default, separator ?? [], count, options);

    public static string Join(char separator, params string?[] value) => Join([separator], (ReadOnlySpan<string?>)value);

    public static string Join(char separator, params ReadOnlySpan<string?> value) => Join([separator], value);

    public static string Join(string? separator, params string?[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Join(separator.AsSpan(), (ReadOnlySpan<string?>)value);
    }

    public static string Join(string? separator, params ReadOnlySpan<string?> value) => Join(separator.AsSpan(), value);

    public static string Join(string? separator, string?[] value, int startIndex, int count) => Join(separator.AsSpan(), new ReadOnlySpan<string?>(value, startIndex, count));

    public static string Join(char separator, params object?[] values) => JoinObjects([separator], values);

    public static string Join(string? separator, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return JoinObjects(separator, values);
    }

    public static string Join(char separator, params ReadOnlySpan<object?> values) => JoinObjects([separator], values);

    public static string Join(string? separator, params ReadOnlySpan<object?> values) => JoinObjects(separator, values);

    public static string Join(string? separator, IEnumerable<string?> values) => Join<string?>(separator, values);

    public static string Join<T>(char separator, IEnumerable<T> values) => Join(separator.ToString(), values);

    public static string Join<T>(string? separator, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var text = new StringBuilder();
        bool first = true;
        foreach (T value in values)
        {
            if (!first)
            {
                text.Append(separator);
            }

            first = false;
            text.Append(value?.ToString());
        }

        return text.ToString();
    }

    private static string Join(ReadOnlySpan<char> separator, ReadOnlySpan<string?> values)
    {
        int length = values.Length == 0 ? 0 : separator.Length * (values.Length - 1);
        foreach (string? value in values)
        {
            length += value?._length ?? 0;
        }

        string result = NewOrEmpty(length);
        Span<char> rest = result.Writable;
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                separator.CopyTo(rest);
                rest = rest[separator.Length..];
            }

            values[i].AsSpan().CopyTo(rest);
            rest = rest[(values[i]?._length ?? 0)..];
        }

        return result;
    }

    private static string JoinObjects(ReadOnlySpan<char> separator, ReadOnlySpan<object?> values)
    {
        var texts = new string?[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            texts[i] = values[i]?.ToString();
        }

        return Join(separator, texts);
    }

    private string[] SplitBy(ReadOnlySpan<char> characters, string[]? texts, int count, StringSplitOptions options)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count cannot be less than zero.");
        }

        bool removesEmpty = (options & StringSplitOptions.RemoveEmptyEntries) != 0;
        bool trims = (options & StringSplitOptions.TrimEntries) != 0;
        if (count == 0)
        {
            return [];
        }

        bool byWhiteSpace = characters.Length == 0 && (texts is null || texts.Length == 0);
        var parts = new List<string>();
        int from = 0;
        int at = 0;
        while (at < _length && parts.Count < count - 1)
        {
            int separator = byWhiteSpace ? (char.IsWhiteSpace(this[at]) ? 1 : 0) : texts is null ? (characters.Contains(this[at]) ? 1 : 0) : SeparatorAt(texts, at);
            if (separator == 0)
            {
                at++;
                continue;
            }

            AddPart(parts, this.AsSpan(from, at - from), removesEmpty, trims);
            at += separator;
            from = at;
        }

        ReadOnlySpan<char> last = this.AsSpan(from);
        if (removesEmpty && parts.Count == count - 1)
        {
            last = WithoutLeadingSeparators(last, characters, texts, byWhiteSpace, trims);
        }

        AddPart(parts, last, removesEmpty, trims);
        return parts.ToArray();
    }

    private static void AddPart(List<string> parts, ReadOnlySpan<char> part, bool removesEmpty, bool trims)
    {
        if (trims)
        {
            part = part.Trim();
        }

        if (part.Length > 0 || !removesEmpty)
        {
            parts.Add(part.ToString());
        }
    }

    /// <summary>The rest, when no more parts are wanted: empty entries at its start are none.</summary>
    private ReadOnlySpan<char> WithoutLeadingSeparators(ReadOnlySpan<char> rest, ReadOnlySpan<char> characters, string[]? texts, bool byWhiteSpace, bool trims)
    {
        while (rest.Length > 0)
        {
            if (trims && char.IsWhiteSpace(rest[0]))
            {
                rest = rest[1..];
                continue;
            }

            int at = _length - rest.Length;
            int separator = byWhiteSpace ? (char.IsWhiteSpace(rest[0]) ? 1 : 0) : texts is null ? (characters.Contains(rest[0]) ? 1 : 0) : SeparatorAt(texts, at);
            if (separator == 0)
            {
                break;
            }

            rest = rest[separator..];
        }

        return rest;
    }

    private int SeparatorAt(string[] texts, int at)
    {
        foreach (string text in texts)
        {
            if (!IsNullOrEmpty(text) && this.AsSpan(at).StartsWith(text))
            {
                return text._length;
            }
        }

        return 0;
    }
}
