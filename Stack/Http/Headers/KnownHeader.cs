namespace DeviceKit.Stack.Http.Headers;

/// <summary>A header that the client knows: its name as it is written, and where it belongs.</summary>
internal sealed record KnownHeader(string Name, HttpHeaderKind Kind)
{
    /// <summary>What stands between two values: a space for product lists (RFC 9110 section 10.1.5), else a comma.</summary>
    public string Separator { get; init; } = ", ";
}
