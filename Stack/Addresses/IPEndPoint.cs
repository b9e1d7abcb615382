namespace DeviceKit.Stack;

/// <summary>An IP address and a port.</summary>
/// <param name="Address">The address.</param>
/// <param name="Port">The port, 0 for any.</param>
public readonly record struct IPEndPoint(IPAddress Address, ushort Port)
{
    /// <summary><c>192.168.1.7:80</c> or <c>[2001:db8::1]:80</c> (RFC 3986 section 3.2.2).</summary>
    public override string ToString() => Address.IsIPv6 ? $"[{Address}]:{Port}" : $"{Address}:{Port}";
}
