using System;
using System.Collections.Generic;
using DeviceKit.Signatures;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>Which option goes into which message (RFC 2131 table 5).</summary>
public class DhcpMessageComposerTests
{
    private static readonly MacAddress s_mac = new(0x02005E100001);
    private static readonly IPv4Address s_address = new(192, 168, 1, 50);

    [Fact]
    public void Discover_Default_HasTypeIdentifierSizeAndList()
    {
        Dictionary<int, string> options = Compose(new DhcpTransmission(DhcpMessageType.Discover, 7) { Seconds = 3 }, new DhcpClientOptions());
        Assert.Equal("01", options[53]);
        Assert.Equal("0102005E100001", options[61]);
        Assert.Equal("05DC", options[57]);
        Assert.Equal("0103060C0F1A2A33363A3B", options[55]);
        Assert.Equal(4, options.Count);
    }

    [Fact]
    public void Request_AllOptions_HasThemAll()
    {
        Dictionary<int, string> options = Compose(
            new DhcpTransmission(DhcpMessageType.Request, 7) { RequestedAddress = s_address, Server = new IPv4Address(192, 168, 1, 1) },
            new DhcpClientOptions
            {
                HostName = "k1",
                VendorClass = "DK",
                ClientIdentifier = new byte[] { 0, 65, 66 },
                RequestRoutes = true,
                ExtraOptions = [66, 3],
            });
        Assert.Equal("C0A80132", options[50]);
        Assert.Equal("C0A80101", options[54]);
        Assert.Equal("6B31", options[12]);
        Assert.Equal("444B", options[60]);
        Assert.Equal("004142", options[61]);
        Assert.Equal("790103060C0F1A2A33363A3B42", options[55]);
    }

    [Theory]
    [InlineData(DhcpMessageType.Decline)]
    [InlineData(DhcpMessageType.Release)]
    public void DeclineAndRelease_AskForNothing(int type)
    {
        var message = new DhcpTransmission((DhcpMessageType)type, 7) { RequestedAddress = s_address, Server = new IPv4Address(192, 168, 1, 1) };
        Dictionary<int, string> options = Compose(message, new DhcpClientOptions { HostName = "k1", WantsBroadcast = true });
        Assert.Equal([50, 53, 54, 61], new SortedSet<int>(options.Keys));
    }

    [Fact]
    public void Broadcast_IsAskedForOnlyWithoutAnAddress()
    {
        var composer = new DhcpMessageComposer(new DhcpClientOptions { WantsBroadcast = true }, s_mac, 1500);
        var buffer = new byte[DhcpMessageComposer.MaximumLength];
        composer.Write(new DhcpTransmission(DhcpMessageType.Request, 7), buffer);
        Assert.True(DhcpView.TryParse(buffer, out DhcpView view) && view.WantsBroadcast);
        composer.Write(new DhcpTransmission(DhcpMessageType.Request, 7) { ClientAddress = s_address }, buffer);
        Assert.True(DhcpView.TryParse(buffer, out view) && !view.WantsBroadcast);
        Assert.Equal(s_address, view.ClientAddress);
    }

    [Fact]
    public void LongestMessage_Fits()
    {
        var extras = new byte[64];
        for (int i = 0; i < extras.Length; i++)
        {
            extras[i] = (byte)(130 + i);
        }

        var options = new DhcpClientOptions
        {
            HostName = new string('h', 63),
            VendorClass = new string('v', 255),
            ClientIdentifier = new byte[255],
            ExtraOptions = extras,
            RequestRoutes = true,
        };
        options.Validate();
        var message = new DhcpTransmission(DhcpMessageType.Request, 7) { RequestedAddress = s_address, Server = s_address };
        Assert.Equal(8, Compose(message, options).Count);
    }

    [Fact]
    public void Options_ThatCannotBeSent_AreRefused()
    {
        foreach (DhcpClientOptions bad in new DhcpClientOptions[]
        {
            new() { HostName = string.Empty }, new() { HostName = "a b" }, new() { HostName = "-a" }, new() { HostName = new string('a', 64) },
            new() { ClientIdentifier = new byte[1] }, new() { VendorClass = string.Empty }, new() { InitialRetry = TimeSpan.Zero },
            new() { ExtraOptions = new byte[65] }, new() { RequestAttempts = 0 }, new() { MaximumRetry = TimeSpan.FromSeconds(1) },
        })
        {
            Assert.Throws<ArgumentException>(bad.Validate);
        }
    }

    private static Dictionary<int, string> Compose(DhcpTransmission message, DhcpClientOptions options)
    {
        var buffer = new byte[DhcpMessageComposer.MaximumLength];
        int length = new DhcpMessageComposer(options, s_mac, 1500).Write(message, buffer);
        Assert.True(DhcpView.TryParse(buffer.AsSpan(0, length), out DhcpView view));
        Assert.Equal(DhcpOperation.Request, view.Operation);
        Assert.Equal(message.TransactionId, view.TransactionId);
        Assert.Equal(message.Seconds, view.Seconds);
        Assert.Equal(message.Type, view.MessageType);
        var values = new Dictionary<int, string>();
        foreach (DhcpOptionView option in view)
        {
            values.Add((int)option.Code, Convert.ToHexString(option.Value));
        }

        return values;
    }
}
