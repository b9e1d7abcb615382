using System;

namespace DeviceKit.Stack.Http.Headers;

/// <content>The checks on names and values, and access without them.</content>
public abstract partial class HttpHeaders
{
    /// <summary>The values in one text, or null.</summary>
    internal string? GetJoined(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : _entries[index].Join();
    }

    /// <summary>The first value, or null.</summary>
    internal string? GetFirst(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : _entries[index].First;
    }

    /// <summary>True when one of a list header's values is this token.</summary>
    internal bool ListContains(string name, string token)
    {
        int index = IndexOf(name);
        return index >= 0 && HttpSyntax.ListContains(_entries[index].Join(), token);
    }

    /// <summary>Replaces a header; null takes it away.</summary>
    /// <exception cref="FormatException">The value has a line break.</exception>
    internal void Set(string name, string? value)
    {
        ThrowIfHasLineBreak(value);
        int index = IndexOf(name);
        if (value is null)
        {
            RemoveKnown(name);
        }
        else if (index >= 0)
        {
            _entries[index] = new HttpHeaderEntry(name, KnownHeaders.Find(name), value);
        }
        else
        {
            Append(name, KnownHeaders.Find(name), value);
        }
    }

    internal bool RemoveKnown(string name)
    {
        int index = IndexOf(name);
        if (index >= 0)
        {
            _entries.RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>Adds a received header; the name is a token.</summary>
    internal void Append(string name, KnownHeader? known, string value)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            _entries.Add(new HttpHeaderEntry(name, known, value));
        }
        else
        {
            _entries[index] = _entries[index].With(value);
        }
    }

    /// <summary>Adds what is missing here.</summary>
    internal void AddMissing(HttpHeaders defaults)
    {
        foreach (HttpHeaderEntry entry in defaults._entries)
        {
            if (IndexOf(entry.Name) < 0)
            {
                _entries.Add(entry);
            }
        }
    }

    /// <summary>Called before the texts are used: writes back what was changed in a typed value.</summary>
    private protected virtual void Refresh()
    {
    }

    private protected int IndexOf(string name)
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            if (string.Equals(_entries[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static void ThrowIfHasLineBreak(string? value)
    {
        if (HttpSyntax.HasLineBreakOrNul(value))
        {
            throw new FormatException("New-line or NUL characters are not allowed in header values.");
        }
    }

    private static void Validate(KnownHeader? known, string value)
    {
        ThrowIfHasLineBreak(value);
        bool valid = known?.Name switch
        {
            "Content-Length" => HttpContentHeaders.TryParseLength(value, out _),
            "Content-Type" => MediaTypeHeaderValue.TryParse(value, out _),
            "Date" or "Last-Modified" => HttpDate.TryParse(value, out _),
            _ => true,
        };
        if (!valid)
        {
            throw new FormatException($"The format of value '{value}' is invalid.");
        }
    }

    private KnownHeader? Check(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (TryCheck(name, out KnownHeader? known))
        {
            return known;
        }

        throw HttpSyntax.IsToken(name)
            ? new InvalidOperationException(
                $"Misused header name, '{known?.Name ?? name}'. Make sure request headers are used with HttpRequestMessage, response headers with " +
                "HttpResponseMessage, and content headers with HttpContent objects.")
            : new FormatException($"The header name '{name}' has an invalid format.");
    }

    private bool TryCheck(string name, out KnownHeader? known)
    {
        known = name is null ? null : KnownHeaders.Find(name);
        return known is not null ? (known.Kind & _allowed) != 0 : HttpSyntax.IsToken(name);
    }
}
