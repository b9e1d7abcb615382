using System;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>A parameter: a name, and a value that may be missing or quoted.</summary>
public class NameValueHeaderValue
{
    /// <summary>A parameter.</summary>
    /// <param name="name">A token.</param>
    /// <param name="value">A token or a quoted string.</param>
    /// <exception cref="FormatException">The name is not a token.</exception>
    public NameValueHeaderValue(string name, string? value = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!HttpSyntax.IsToken(name))
        {
            throw new FormatException($"The format of value '{name}' is invalid.");
        }

        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value, with its quotes.</summary>
    /// <exception cref="FormatException">It is neither a token nor a quoted string.</exception>
    public string? Value
    {
        get;
        set => field = string.IsNullOrEmpty(value) || HttpSyntax.IsTokenOrQuoted(value)
            ? value
            : throw new FormatException($"The format of value '{value}' is invalid.");
    }

    /// <inheritdoc/>
    public override string ToString() => string.IsNullOrEmpty(Value) ? Name : $"{Name}={Value}";
}
