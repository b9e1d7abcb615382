using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Signatures;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>The wire format: round trips, overload, long options, and messages that nobody should send.</summary>
public class DhcpWireTests
{
    private static readonly MacAddress s_mac = new(0x02005E100001);

    [Fact]
    public void Write_ThenParse_GivesTheSame()
    {
        byte[] message = Full();
        Assert.True(DhcpView.TryParse(message, out DhcpView view));
        Assert.Equal(DhcpOperation.Reply, view.Operation);
        Assert.Equal(0xDEADBEEFu, view.TransactionId);
        Assert.Equal(77, view.Seconds);
        Assert.True(view.WantsBroadcast);
        Assert.Equal(new IPv4Address(10, 0, 0, 1), view.ClientAddress);
        Assert.Equal(new IPv4Address(10, 0, 0, 2), view.YourAddress);
        Assert.Equal(new IPv4Address(10, 0, 0, 3), view.ServerAddress);
        Assert.Equal(new IPv4Address(10, 0, 0, 4), view.RelayAddress);
        Assert.Equal(s_mac, view.HardwareAddress);
        Assert.Equal(DhcpMessageType.Offer, view.MessageType);
        Assert.True(view.TryGetUInt32(DhcpOptionCode.LeaseTime, out uint lease));
        Assert.Equal(86_400u, lease);
        Assert.True(view.TryGetUInt16(DhcpOptionCode.InterfaceMtu, out ushort mtu));
        Assert.Equal(1400, mtu);
        Assert.Equal("example.org", DhcpOptionValues.ReadText(view, DhcpOptionCode.DomainName));
        Assert.False(view.TryGetAddress(DhcpOptionCode.Routers, out _));
    }

    [Fact]
    public void Write_Short_IsPaddedToBootpsMinimum()
    {
        var buffer = new byte[1200];
        buffer.AsSpan().Fill(0xAA);
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Request, 1, s_mac);
        writer.AddByte(DhcpOptionCode.MessageType, 1);
        int length = writer.Finish();
        Assert.Equal(DhcpHeader.MinimumLength, length);
        Assert.Equal(255, buffer[243]);
        Assert.Equal(-1, buffer.AsSpan(244, length - 244).IndexOfAnyExcept((byte)0));
    }

    [Fact]
    public void Write_MoreThan255Bytes_IsSplitAndPutTogetherAgain()
    {
        var buffer = new byte[1200];
        var value = new byte[600];
        new SeededRandom(3).Fill(value);
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Reply, 1, s_mac);
        writer.Add((DhcpOptionCode)200, value);
        int length = writer.Finish();
        Assert.False(writer.Overflowed);
        Assert.True(DhcpView.TryParse(buffer.AsSpan(0, length), out DhcpView view));
        Assert.Equal(value, DhcpOptionValues.ReadBytes(view, (DhcpOptionCode)200));
    }

    [Fact]
    public void Write_OptionThatDoesNotFit_IsLeftOutAndReported()
    {
        var buffer = new byte[DhcpHeader.MinimumLength];
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Reply, 1, s_mac);
        writer.Add((DhcpOptionCode)200, new byte[57]);
        Assert.False(writer.Overflowed);
        writer.AddByte((DhcpOptionCode)201, 1);
        Assert.True(writer.Overflowed);
        Assert.Equal(DhcpHeader.MinimumLength, writer.Finish());
        Assert.True(DhcpView.TryParse(buffer, out DhcpView view));
        Assert.Equal(-1, view.ReadOption((DhcpOptionCode)201, default));
    }

    [Fact]
    public void Parse_OverloadedFields_AreReadOptionsThenFileThenServerName()
    {
        var buffer = new byte[400];
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Reply, 1, s_mac);
        writer.AddByte(DhcpOptionCode.Overload, 3);
        writer.AddText((DhcpOptionCode)200, "one,");
        writer.ContinueInServerName();
        writer.AddText((DhcpOptionCode)200, "three");
        writer.AddAddress(DhcpOptionCode.Routers, new IPv4Address(10, 0, 0, 1));
        writer.ContinueInBootFile();
        writer.AddText((DhcpOptionCode)200, "two,");
        int length = writer.Finish();
        Assert.True(DhcpView.TryParse(buffer.AsSpan(0, length), out DhcpView view));
        Assert.Equal("one,two,three", DhcpOptionValues.ReadText(view, (DhcpOptionCode)200));
        Assert.True(view.TryGetAddress(DhcpOptionCode.Routers, out IPv4Address router));
        Assert.Equal(new IPv4Address(10, 0, 0, 1), router);
    }

    [Fact]
    public void Parse_WithoutEndOption_IsForgiven()
    {
        byte[] message = Full();
        int end = Array.LastIndexOf(message, (byte)255);
        Assert.True(DhcpView.TryParse(message.AsSpan(0, end), out DhcpView view));
        Assert.Equal(DhcpMessageType.Offer, view.MessageType);
    }

    [Theory]
    [InlineData(DhcpHeader.Operation, 3)]
    [InlineData(DhcpHeader.HardwareType, 6)]
    [InlineData(DhcpHeader.HardwareLength, 16)]
    [InlineData(DhcpHeader.Cookie, 0)]
    [InlineData(DhcpHeader.Options + 1, 250)]
    public void Parse_BrokenField_IsRefused(int offset, byte value)
    {
        byte[] message = Full();
        message[offset] = value;
        Assert.False(DhcpView.TryParse(message, out _));
    }

    [Fact]
    public void Parse_EveryTruncation_NeverThrows()
    {
        byte[] message = Full();
        int accepted = 0;
        for (int length = 0; length < message.Length; length++)
        {
            accepted += ReadAll(message.AsSpan(0, length)) ? 1 : 0;
            Assert.True(length >= DhcpHeader.Options || accepted == 0);
        }

        Assert.True(accepted > 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_RandomDamage_NeverThrows(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        byte[] original = Full();
        var message = new byte[original.Length];
        int accepted = 0;
        for (int i = 0; i < 50_000; i++)
        {
            original.CopyTo(message, 0);
            for (uint n = random.NextUInt32() % 8; n > 0; n--)
            {
                // The options and overloadable fields more often than the rest.
                uint at = random.NextUInt32() % (uint)message.Length;
                message[random.NextUInt32() % 2 == 0 ? at : (DhcpHeader.Options + (at % 60))] = (byte)random.NextUInt32();
            }

            accepted += ReadAll(message.AsSpan(0, message.Length - (int)(random.NextUInt32() % 3))) ? 1 : 0;
        }

        Assert.InRange(accepted, 1, 49_999);
    }

    private static bool ReadAll(ReadOnlySpan<byte> message)
    {
        var reader = new DhcpReplyReader(new DhcpClientOptions { RequestRoutes = true, ExtraOptions = [200] }, s_mac);
        DhcpDrop drop = reader.TryRead(message, default, 0xDEADBEEF, out DhcpReply? reply);
        Assert.Equal(drop == DhcpDrop.None, reply is not null);
        if (!DhcpView.TryParse(message, out DhcpView view))
        {
            Assert.Equal(DhcpDrop.Malformed, drop);
            return false;
        }

        var codes = new List<DhcpOptionCode>();
        foreach (DhcpOptionView option in view)
        {
            codes.Add(option.Code);
        }

        foreach (DhcpOptionCode code in codes)
        {
            Assert.NotNull(DhcpOptionValues.ReadBytes(view, code));
        }

        return true;
    }

    private static byte[] Full()
    {
        var buffer = new byte[1200];
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Reply, 0xDEADBEEF, s_mac);
        writer.SetSeconds(77);
        writer.SetBroadcast();
        writer.SetAddress(DhcpHeader.ClientAddress, new IPv4Address(10, 0, 0, 1));
        writer.SetAddress(DhcpHeader.YourAddress, new IPv4Address(10, 0, 0, 2));
        writer.SetAddress(DhcpHeader.ServerAddress, new IPv4Address(10, 0, 0, 3));
        writer.SetAddress(DhcpHeader.RelayAddress, new IPv4Address(10, 0, 0, 4));
        writer.AddByte(DhcpOptionCode.MessageType, (byte)DhcpMessageType.Offer);
        writer.AddUInt32(DhcpOptionCode.LeaseTime, 86_400);
        writer.AddUInt16(DhcpOptionCode.InterfaceMtu, 1400);
        writer.AddText(DhcpOptionCode.DomainName, "example.org");
        writer.Add(DhcpOptionCode.ClasslessRoutes, [24, 192, 168, 7, 10, 0, 0, 9, 0, 10, 0, 0, 1]);
        writer.Add(DhcpOptionCode.DnsServers, [10, 0, 0, 1, 10, 0, 0, 2]);
        writer.AddByte(DhcpOptionCode.Overload, 0);
        return buffer[..writer.Finish()];
    }
}
