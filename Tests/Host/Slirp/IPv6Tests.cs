using System;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>IPv6 on the user-mode network, which the stack does not speak yet: a router answers a solicitation, and only where it is switched on.</summary>
public sealed class IPv6Tests
{
    private static readonly MacAddress s_allNodes = new(0x3333_0000_0001);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Router_AnswersASolicitation_WhenIPv6IsOn(bool isOn)
    {
        InstalledSlirp.Require();
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        SlirpNetif netif = SlirpNetif.Open(loop, host, new SlirpOptions { HasIPv6 = isOn });
        netif.AddMulticast(s_allNodes);
        var station = new Station(netif);
        Assert.True(station.Send(RouterSolicitation(netif.MacAddress)));
        bool isAnswered = loop.RunUntil(() => station.Frames.Any(IsRouterAdvertisement), loop.Clock.Now + TimeSpan.FromMilliseconds(isOn ? 20_000 : 50));
        Assert.Equal(isOn, isAnswered);
        netif.Close();
    }

    private static bool IsRouterAdvertisement(byte[] frame) => frame[12] == 0x86 && frame[13] == 0xDD && frame[20] == 58 && frame[54] == 134;

    /// <summary>RFC 4861 section 4.1, from :: to ff02::2, without options.</summary>
    private static byte[] RouterSolicitation(MacAddress from)
    {
        byte[] frame = new byte[62];
        new MacAddress(0x3333_0000_0002).Write(frame);
        from.Write(frame.AsSpan(6));
        Convert.FromHexString("86DD" + "60000000" + "0008" + "3A" + "FF" + "00000000000000000000000000000000" + "FF020000000000000000000000000002" + "85").CopyTo(frame, 12);
        uint sum = 8 + 58;
        for (int i = 22; i < 62; i += 2)
        {
            sum += (uint)((frame[i] << 8) | frame[i + 1]);
        }

        ushort checksum = (ushort)~((sum & 0xFFFF) + (sum >> 16));
        frame[56] = (byte)(checksum >> 8);
        frame[57] = (byte)checksum;
        return frame;
    }
}
