using System;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>A product with its version, or a comment in parentheses (RFC 9110 section 10.1.5).</summary>
public sealed class ProductInfoHeaderValue
{
    private readonly string _text;

    /// <summary>A product.</summary>
    /// <param name="productName">A token.</param>
    /// <param name="productVersion">A token, or null.</param>
    /// <exception cref="FormatException">One is not a token.</exception>
    public ProductInfoHeaderValue(string productName, string? productVersion)
        : this(string.IsNullOrEmpty(productVersion) ? productName : $"{productName}/{productVersion}", true)
    {
    }

    /// <summary>A comment.</summary>
    /// <param name="comment">The comment in its parentheses.</param>
    /// <exception cref="FormatException">The parentheses are missing.</exception>
    public ProductInfoHeaderValue(string comment)
        : this(comment, false)
    {
    }

    private ProductInfoHeaderValue(string text, bool isProduct)
    {
        if (isProduct ? !IsProduct(text) : !IsComment(text))
        {
            throw new FormatException($"The format of value '{text}' is invalid.");
        }

        _text = text;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="input">The text.</param>
    /// <param name="parsedValue">The value.</param>
    /// <returns>False when the text is malformed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? input, [NotNullWhen(true)] out ProductInfoHeaderValue? parsedValue)
    {
        string text = input?.Trim() ?? string.Empty;
        parsedValue = IsProduct(text) ? new(text, true) : IsComment(text) ? new(text, false) : null;
        return parsedValue is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static bool IsProduct(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash < 0 ? HttpSyntax.IsToken(text) : HttpSyntax.IsToken(text[..slash]) && HttpSyntax.IsToken(text[(slash + 1)..]);
    }

    private static bool IsComment(ReadOnlySpan<char> text) =>
        text.Length >= 2 && text[0] == '(' && text[^1] == ')' && !HttpSyntax.HasLineBreakOrNul(text);
}
