using System;
using DeviceKit.Runtime;
using DeviceKit.Stack;

namespace DeviceKit.Emulation;

/// <summary>
/// The network that a device finds when nobody gives it another: a switch with the device's port and one server that speaks real frames.
/// </summary>
/// <remarks>192.168.7.0/24; the server is 192.168.7.1, gateway and name server of the domain <c>lan</c>.</remarks>
public sealed class EmbeddedLan
{
    /// <summary>A LAN on a loop.</summary>
    /// <param name="loop">The loop that device and server share.</param>
    /// <param name="seed">Seeds the server's chance; the device's is its own.</param>
    /// <param name="options">How it is built; null for the defaults.</param>
    public EmbeddedLan(EventLoop loop, ulong seed, EmbeddedLanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        options ??= new EmbeddedLanOptions();
        Switch = new VirtualSwitch(loop);
        DevicePort = Switch.AddPort(options.DeviceMac, options.DevicePort);
        ServerPort = Switch.AddPort(options.ServerMac);
        Server = new NetworkStack(ServerPort, loop, new SeededRandom(seed, "lan"), new NetworkStackOptions { KeepAddressOnConflict = true });
        Server.Configure(new IPv4Configuration(options.ServerAddress));
    }

    /// <summary>The switch.</summary>
    public VirtualSwitch Switch { get; }

    /// <summary>The device's port: its netif.</summary>
    public VirtualPort DevicePort { get; }

    /// <summary>The server's port.</summary>
    public VirtualPort ServerPort { get; }

    /// <summary>The server's stack; a test may open more services on it.</summary>
    public NetworkStack Server { get; }

    /// <summary>A port's name in captures.</summary>
    /// <param name="port">A port of <see cref="Switch"/>.</param>
    public string NameOf(VirtualPort port) => port == DevicePort ? "device" : port == ServerPort ? "server" : $"port{port?.Index}";
}
