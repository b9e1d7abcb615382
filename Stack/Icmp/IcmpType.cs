namespace DeviceKit.Stack.Icmp;

/// <summary>The ICMPv4 messages that the stack knows (RFC 792).</summary>
internal enum IcmpType : byte
{
    EchoReply = 0,
    DestinationUnreachable = 3,
    SourceQuench = 4,
    Redirect = 5,
    EchoRequest = 8,
    TimeExceeded = 11,
    ParameterProblem = 12,
}
