namespace DeviceKit.Stack;

/// <summary>A datagram that was received.</summary>
/// <param name="Length">The number of bytes in the buffer.</param>
/// <param name="RemoteEndPoint">Where the datagram came from.</param>
/// <param name="LocalAddress">The address that it was sent to: the host's own, or a broadcast address.</param>
/// <param name="IsTruncated">True when the datagram was longer than the buffer; the rest is lost.</param>
public readonly record struct UdpReceiveResult(int Length, IPEndPoint RemoteEndPoint, IPv4Address LocalAddress, bool IsTruncated);
