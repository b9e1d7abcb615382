using System;
using System.Net.NetworkInformation;
using DeviceKit.Emulation;
using DeviceKit.Host;
using DeviceKit.Host.Pcap;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Running;

/// <summary>Opens a network that has real peers, and says in the tool's way why it cannot.</summary>
internal sealed class NetworkOpener(NetworkChoice network, EventLoop loop, HostLoopHost host)
{
    /// <summary>The error of virtual time with real peers.</summary>
    public static ToolException VirtualTime(NetworkChoice network)
    {
        (ToolError error, string what) = network.Kind switch
        {
            NetworkKind.Tap => (ToolError.VirtualTap, "a TAP device"),
            NetworkKind.Pcap => (ToolError.VirtualNet, "an interface of this machine"),
            _ => (ToolError.VirtualNet, "the user-mode network"),
        };
        return error.At($"virtual time with {what}", network.Option, "leave --virtual-time out");
    }

    /// <summary>Opens it.</summary>
    /// <returns>The netif, and its name in a capture.</returns>
    /// <exception cref="ToolException">It cannot be opened.</exception>
    public (INetif Netif, string Name) Open()
    {
        try
        {
            return network.Kind switch
            {
                NetworkKind.Tap => (OpenTap(network.Interface), network.Interface),
                NetworkKind.Pcap => (PcapNetif.Open(network.Interface, loop, host), network.Interface),
                _ => (SlirpNetif.Open(loop, host, new SlirpOptions { Forwards = network.Forwards, HostLoopback = network.HostLoopback }), "user"),
            };
        }
        catch (HostNetworkException e)
        {
            ToolError error = e.Error switch
            {
                HostNetworkError.NoPermission => ToolError.NotPermitted,
                HostNetworkError.NoLibrary => ToolError.NoLibrary,
                HostNetworkError.PortInUse => ToolError.PortInUse,
                _ => ToolError.NoInterface,
            };
            throw error.At(e.Problem, network.Option, e.Remedy.Length > 0 ? e.Remedy : "choose another network");
        }
    }

    /// <summary>An interface that is there: the kernel would make up any other, without a link, and take it away at the end.</summary>
    private TapNetif OpenTap(string name)
    {
        if (OperatingSystem.IsLinux() && !Array.Exists(NetworkInterface.GetAllNetworkInterfaces(), i => i.Name == name))
        {
            throw ToolError.NoTap.At("no such interface", network.Option, $"make one, give it an address and set it up: ip tuntap add dev {name} mode tap && ip link set {name} up");
        }

        try
        {
            return TapNetif.Open(name, loop, host);
        }
        catch (TapException e)
        {
            ToolError error = e.Error == TapError.NoPermission ? ToolError.NotPermitted : ToolError.NoTap;
            throw error.At(e.Message, network.Option, $"make one: ip tuntap add dev {name} mode tap");
        }
    }
}
