using System.Net;

namespace DeviceKit.Host.Slirp;

/// <summary>A port of the host whose connections or datagrams go to the device.</summary>
/// <param name="HostPort">The port on the host, 1 to 65535.</param>
/// <param name="DevicePort">The port on the device, 1 to 65535.</param>
/// <param name="IsUdp">True for UDP, false for TCP.</param>
public sealed record SlirpForward(int HostPort, int DevicePort, bool IsUdp = false)
{
    /// <summary>The host's address on which the port is open.</summary>
    public IPAddress HostAddress { get; init; } = IPAddress.Loopback;

    /// <summary>As <c>tcp:8080:80</c>.</summary>
    public override string ToString() => $"{(IsUdp ? "udp" : "tcp")}:{HostPort}:{DevicePort}";
}
