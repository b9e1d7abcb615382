using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>Headers in the order of their arrival or addition; names without regard to case (RFC 9110 section 5).</summary>
/// <remarks>
/// Values are kept as they came: **no value is parsed, split or normalised by enumeration**, unlike in System.Net.Http. The typed properties parse.
/// </remarks>
public abstract partial class HttpHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
{
    private readonly List<HttpHeaderEntry> _entries = [];
    private readonly HttpHeaderKind _allowed;

    /// <summary>An empty collection.</summary>
    private protected HttpHeaders(HttpHeaderKind allowed) => _allowed = allowed;

    /// <summary>The number of different names.</summary>
    internal int Count => _entries.Count;

    internal List<HttpHeaderEntry> Entries
    {
        get
        {
            Refresh();
            return _entries;
        }
    }

    /// <summary>Adds a value to a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="FormatException">The name is not a token, or the value has a line break, or is not what this header takes.</exception>
    /// <exception cref="InvalidOperationException">The header does not belong in this collection.</exception>
    public void Add(string name, string? value)
    {
        KnownHeader? known = Check(name);
        Validate(known, value ?? string.Empty);
        Append(known?.Name ?? name, known, value ?? string.Empty);
    }

    /// <summary>Adds values to a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="FormatException">As for a single value.</exception>
    /// <exception cref="InvalidOperationException">The header does not belong in this collection.</exception>
    public void Add(string name, IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Check(name);
        foreach (string? value in values)
        {
            Add(name, value);
        }
    }

    /// <summary>Adds a value whatever it is.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when the name is not a token or does not belong here, or the value has a line break.</returns>
    public bool TryAddWithoutValidation(string name, string? value)
    {
        if (!TryCheck(name, out KnownHeader? known) || HttpSyntax.HasLineBreakOrNul(value))
        {
            return false;
        }

        Append(known?.Name ?? name, known, value ?? string.Empty);
        return true;
    }

    /// <summary>Adds values whatever they are.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The values.</param>
    /// <returns>False when one was not added.</returns>
    public bool TryAddWithoutValidation(string name, IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        bool added = TryCheck(name, out _);
        foreach (string? value in values)
        {
            added &= TryAddWithoutValidation(name, value);
        }

        return added;
    }

    /// <summary>Takes all away.</summary>
    public void Clear() => _entries.Clear();

    /// <summary>True when a header is here.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="FormatException">The name is not a token.</exception>
    /// <exception cref="InvalidOperationException">The header does not belong in this collection.</exception>
    public bool Contains(string name)
    {
        Check(name);
        return IndexOf(name) >= 0;
    }

    /// <summary>The values of a header.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public IEnumerable<string> GetValues(string name)
    {
        Check(name);
        return TryGetValues(name, out IEnumerable<string>? values)
            ? values
            : throw new InvalidOperationException("The given header was not found.");
    }

    /// <summary>The values of a header, if it is here.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The values.</param>
    /// <returns>False when it is not here.</returns>
    public bool TryGetValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        Refresh();
        int index = TryCheck(name, out _) ? IndexOf(name) : -1;
        values = index < 0 ? null : _entries[index].ToArray();
        return index >= 0;
    }

    /// <summary>Takes a header away.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>False when it was not here.</returns>
    public bool Remove(string name)
    {
        Check(name);
        return RemoveKnown(name);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator()
    {
        Refresh();
        for (int i = 0; i < _entries.Count; i++)
        {
            yield return new(_entries[i].Name, _entries[i].ToArray());
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>All headers, one a line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (HttpHeaderEntry entry in Entries)
        {
            text.Append(entry.Name).Append(": ").Append(entry.Join()).Append(Environment.NewLine);
        }

        return text.ToString();
    }
}
