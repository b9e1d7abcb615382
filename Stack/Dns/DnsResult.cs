namespace DeviceKit.Stack.Dns;

/// <summary>The end of a lookup: an answer, or why there is none. Each caller gets an exception of its own.</summary>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Error">The kind of failure.</param>
/// <param name="Message">The failure's text.</param>
internal sealed record DnsResult(DnsAnswer? Answer, NetworkError Error = default, string? Message = null)
{
    /// <summary>True when the name or the record does not exist.</summary>
    public bool IsMissing => Answer is null && Error == NetworkError.NameNotFound;

    public DnsAnswer GetAnswer() => Answer ?? throw new NetworkException(Error, Message!);
}
