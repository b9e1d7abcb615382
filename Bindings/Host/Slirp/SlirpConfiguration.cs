using System;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace DeviceKit.Host.Slirp;

/// <summary>Options as the library takes them: SlirpConfig of version 4, addresses in network byte order.</summary>
internal static class SlirpConfiguration
{
    private const uint Version = 4;
    private const byte PrefixLength = 64;
    private static readonly IPAddress s_prefix = IPAddress.Parse("fd00:0:0:2::");

    public static SlirpConfig Of(SlirpOptions options)
    {
        Check(options);
        var config = new SlirpConfig
        {
            Version = Version,
            Restricted = options.IsRestricted ? 1 : 0,
            InEnabled = true,
            Vnetwork = Address(options.Network.BaseAddress),
            Vnetmask = new InAddr { SAddr = Swap(uint.MaxValue << (32 - options.Network.PrefixLength)) },
            Vhost = Address(options.Gateway),
            VdhcpStart = Address(options.FirstLease),
            Vnameserver = Address(options.Dns),
            In6Enabled = options.HasIPv6,
            VprefixLen = PrefixLength,
            IfMtu = (nuint)options.Mtu,
            IfMru = (nuint)options.Mtu,
            DisableHostLoopback = !options.HostLoopback,
            DisableDns = !options.HasDns,
            DisableDhcp = !options.HasDhcp,
        };
        Write(ref config.VprefixAddr6, 0);
        Write(ref config.Vhost6, 2);
        Write(ref config.Vnameserver6, 3);
        return config;
    }

    /// <summary>An IPv4 address in network byte order.</summary>
    public static InAddr Address(IPAddress address) => new() { SAddr = MemoryMarshal.Read<uint>(address.GetAddressBytes()) };

    private static void Check(SlirpOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Mtu, 576, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Mtu, 9000, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ReceiveSlots, 1, nameof(options));
        if (options.Network.BaseAddress.AddressFamily != AddressFamily.InterNetwork || options.Network.PrefixLength is < 8 or > 27)
        {
            throw new ArgumentException($"{options.Network} is no IPv4 network of 8 to 27 bits.", nameof(options));
        }

        foreach (SlirpForward forward in options.Forwards)
        {
            if (forward.HostPort is < 1 or > ushort.MaxValue || forward.DevicePort is < 1 or > ushort.MaxValue)
            {
                throw new ArgumentException($"{forward} has a port outside 1 to 65535.", nameof(options));
            }
        }
    }

    private static uint Swap(uint value) => BitConverter.IsLittleEndian ? System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value) : value;

    private static void Write(ref In6Addr destination, byte host)
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<In6Addr>(ref destination));
        s_prefix.TryWriteBytes(bytes, out _);
        bytes[15] = host;
    }
}
