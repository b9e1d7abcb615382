using System;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>Credentials: a scheme and its parameter (RFC 9110 section 11.4).</summary>
public sealed class AuthenticationHeaderValue
{
    /// <summary>Credentials.</summary>
    /// <param name="scheme">A token, as <c>Bearer</c>.</param>
    /// <param name="parameter">What the scheme wants.</param>
    /// <exception cref="FormatException">The scheme is not a token, or the parameter has a line break.</exception>
    public AuthenticationHeaderValue(string scheme, string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        if (!HttpSyntax.IsToken(scheme) || HttpSyntax.HasLineBreakOrNul(parameter))
        {
            throw new FormatException($"The format of value '{scheme}' is invalid.");
        }

        Scheme = scheme;
        Parameter = parameter;
    }

    /// <summary>The scheme.</summary>
    public string Scheme { get; }

    /// <summary>What the scheme wants.</summary>
    public string? Parameter { get; }

    /// <summary>Reads a value.</summary>
    /// <param name="input">The text.</param>
    /// <param name="parsedValue">The value.</param>
    /// <returns>False when the text is malformed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? input, [NotNullWhen(true)] out AuthenticationHeaderValue? parsedValue)
    {
        ReadOnlySpan<char> text = input.AsSpan().Trim(" \t");
        int space = text.IndexOf(' ');
        ReadOnlySpan<char> scheme = space < 0 ? text : text[..space];
        string? parameter = space < 0 ? null : text[(space + 1)..].Trim(" \t").ToString();
        parsedValue = HttpSyntax.IsToken(scheme) ? new AuthenticationHeaderValue(scheme.ToString(), parameter) : null;
        return parsedValue is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.IsNullOrEmpty(Parameter) ? Scheme : $"{Scheme} {Parameter}";
}
