using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>The values of one header, typed; a view over the collection it belongs to.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
public sealed class HttpHeaderValueCollection<T> : IEnumerable<T>
    where T : class
{
    private readonly HttpHeaders _headers;
    private readonly string _name;
    private readonly Parser _parser;

    internal HttpHeaderValueCollection(HttpHeaders headers, string name, Parser parser)
    {
        _headers = headers;
        _name = name;
        _parser = parser;
    }

    internal delegate bool Parser([NotNullWhen(true)] string? input, [NotNullWhen(true)] out T? value);

    /// <summary>The number of values.</summary>
    public int Count => Read().Count;

    /// <summary>Adds a value.</summary>
    /// <param name="item">The value.</param>
    public void Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _headers.Append(_name, KnownHeaders.Find(_name), item.ToString()!);
    }

    /// <summary>Reads values from a text and adds them.</summary>
    /// <param name="input">The text.</param>
    /// <exception cref="FormatException">The text is malformed.</exception>
    public void ParseAdd(string? input)
    {
        if (!TryParseAdd(input))
        {
            throw new FormatException($"The format of value '{input}' is invalid.");
        }
    }

    /// <summary>Reads values from a text and adds them.</summary>
    /// <param name="input">The text.</param>
    /// <returns>False when the text is malformed; nothing is added.</returns>
    public bool TryParseAdd(string? input)
    {
        var values = new List<T>();
        if (!TrySplit(input, values))
        {
            return false;
        }

        foreach (T value in values)
        {
            Add(value);
        }

        return true;
    }

    /// <summary>Takes all away.</summary>
    public void Clear() => _headers.RemoveKnown(_name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The header's text.</summary>
    public override string ToString() => _headers.GetJoined(_name) ?? string.Empty;

    private List<T> Read()
    {
        var values = new List<T>();
        TrySplit(_headers.GetJoined(_name), values);
        return values;
    }

    /// <summary>Splits at the header's separator, outside quotes and parentheses.</summary>
    private bool TrySplit(string? input, List<T> values)
    {
        char separator = KnownHeaders.Find(_name)!.Separator[0];
        int start = 0;
        int depth = 0;
        bool quoted = false;
        input ??= string.Empty;
        for (int i = 0; i <= input.Length; i++)
        {
            char c = i < input.Length ? input[i] : separator;
            quoted ^= c == '"';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i < input.Length && (c != separator || quoted || depth > 0))
            {
                continue;
            }

            string part = input[start..i].Trim();
            start = i + 1;
            if (part.Length > 0)
            {
                if (!_parser(part, out T? value))
                {
                    return false;
                }

                values.Add(value);
            }
        }

        return true;
    }
}
