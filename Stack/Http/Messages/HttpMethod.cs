using System;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>A request method (RFC 9110 section 9); compared without regard to case.</summary>
public sealed class HttpMethod : IEquatable<HttpMethod>
{
    /// <summary>A method by name.</summary>
    /// <param name="method">A token.</param>
    /// <exception cref="FormatException">The name is not a token.</exception>
    public HttpMethod(string method)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        if (!HttpSyntax.IsToken(method))
        {
            throw new FormatException("The format of the HTTP method is invalid.");
        }

        Method = method;
    }

    /// <summary>The method as it is sent: the known ones in capitals, however they were written.</summary>
    internal string Wire
    {
        get
        {
            foreach (HttpMethod known in s_known)
            {
                if (known == this)
                {
                    return known.Method;
                }
            }

            return Method;
        }
    }

    /// <summary>GET.</summary>
    public static HttpMethod Get { get; } = new("GET");

    /// <summary>PUT.</summary>
    public static HttpMethod Put { get; } = new("PUT");

    /// <summary>POST.</summary>
    public static HttpMethod Post { get; } = new("POST");

    /// <summary>DELETE.</summary>
    public static HttpMethod Delete { get; } = new("DELETE");

    /// <summary>HEAD.</summary>
    public static HttpMethod Head { get; } = new("HEAD");

    /// <summary>OPTIONS.</summary>
    public static HttpMethod Options { get; } = new("OPTIONS");

    /// <summary>TRACE.</summary>
    public static HttpMethod Trace { get; } = new("TRACE");

    /// <summary>PATCH (RFC 5789).</summary>
    public static HttpMethod Patch { get; } = new("PATCH");

    /// <summary>The methods that are sent in capitals; after the properties, which it takes its values from.</summary>
    private static readonly HttpMethod[] s_known = [Get, Put, Post, Delete, Head, Options, Trace, Patch];

    /// <summary>The name, as it was given.</summary>
    public string Method { get; }

    /// <summary>True where a request without content says <c>Content-Length: 0</c>.</summary>
    internal bool ExpectsContent => this != Get && this != Head && this != Options && this != Delete;

    /// <summary>Equality without regard to case.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(HttpMethod? left, HttpMethod? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality without regard to case.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(HttpMethod? left, HttpMethod? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(HttpMethod? other) =>
        other is not null && (ReferenceEquals(this, other) || string.Equals(Method, other.Method, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HttpMethod);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Method);

    /// <inheritdoc/>
    public override string ToString() => Method;
}
