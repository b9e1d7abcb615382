namespace DeviceKit.Stack.Dns;

/// <summary>What a server is asked.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="AliasesLeft">How many aliases the answer may go through.</param>
internal sealed record DnsQuestion(DnsName Name, DnsRecordType Type, int AliasesLeft);
