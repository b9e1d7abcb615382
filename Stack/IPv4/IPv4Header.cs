namespace DeviceKit.Stack.IPv4;

/// <summary>What is written into an IPv4 header (RFC 791); <see cref="IPv4View"/> has the layout.</summary>
/// <param name="Source">The source address.</param>
/// <param name="Destination">The destination address.</param>
/// <param name="Protocol">The payload's protocol.</param>
/// <param name="TotalLength">Header and payload in bytes.</param>
/// <param name="Identification">Equal in all fragments of a datagram.</param>
/// <param name="Fragment">The flags and the fragment offset as they stand in the header.</param>
/// <param name="TimeToLive">The number of hops left.</param>
/// <param name="TypeOfService">DSCP and ECN.</param>
internal readonly record struct IPv4Header(
    IPv4Address Source,
    IPv4Address Destination,
    IPProtocol Protocol,
    int TotalLength,
    ushort Identification,
    ushort Fragment,
    byte TimeToLive = IPv4Header.DefaultTimeToLive,
    byte TypeOfService = 0)
{
    /// <summary>The default time to live (RFC 1700).</summary>
    public const byte DefaultTimeToLive = 64;
}
