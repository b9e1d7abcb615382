using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using DeviceKit.Stack.Arp;
using Xunit;

namespace DeviceKit.Stack.Tests.Arp;

public class AddressGuardTests
{
    private static readonly IPv4Address s_wanted = new(10, 0, 0, 77);

    [Fact]
    public void Probe_WithoutConflict_SendsThreeProbesAndSaysFree()
    {
        var host = new ScriptedHost(configured: false);
        (bool free, List<ArpPacket> sent, TimeSpan took) = Probe(host, null);
        Assert.True(free);
        Assert.Equal(3, sent.Count);
        Assert.All(
            sent,
            p => Assert.Equal(new ArpPacket(ArpOperation.Request, ScriptedHost.StackMac, IPv4Address.Any, MacAddress.None, s_wanted), p));
        Assert.InRange(took, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(7.1));
    }

    [Fact]
    public void Probe_AnsweredByItsUser_SaysTaken() =>
        Assert.False(Probe(new ScriptedHost(configured: false), ScriptedHost.Arp(ArpOperation.Reply, ScriptedHost.PeerMac, s_wanted, IPv4Address.Any)).Free);

    [Fact]
    public void Probe_MeetingAnotherProbe_SaysTaken() =>
        Assert.False(Probe(new ScriptedHost(configured: false), ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, IPv4Address.Any, s_wanted)).Free);

    [Fact]
    public void Probe_AnsweredInTheTurnInWhichItsLastWaitEnds_SaysTaken()
    {
        var host = new ScriptedHost(configured: false);
        ValueTask<bool> probe = default;
        host.Loop.Post(_ => probe = host.Stack.ProbeAddressAsync(s_wanted), null);
        host.Settle();
        Task<bool> running = probe.AsTask();
        while (host.Netif.Sent.Count < 3)
        {
            host.Run(TimeSpan.FromMilliseconds(1));
        }

        // Steps of 1 ms cover the moment; the answer and the timer meet in one turn.
        TimeSpan end = host.Loop.NextTimer;
        host.Run(end - host.Loop.Clock.Now - TimeSpan.FromTicks(1));
        host.Netif.Inject(ScriptedHost.Arp(ArpOperation.Reply, ScriptedHost.PeerMac, s_wanted, IPv4Address.Any));
        host.Run(TimeSpan.FromTicks(1));
        host.Settle();
        Assert.False(running.Result);
    }

    [Fact]
    public void Probe_EchoedByTheAccessPoint_IsNoConflict() =>
        Assert.True(Probe(new ScriptedHost(configured: false), ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.StackMac, IPv4Address.Any, s_wanted)).Free);

    [Fact]
    public void Configure_AnnouncesTwiceTwoSecondsApart()
    {
        var host = new ScriptedHost(configured: false);
        host.Stack.Configure(new IPv4Configuration(new IPv4Subnet(ScriptedHost.StackAddress, 24)));
        host.Settle();
        ArpPacket first = host.TakeArp(out _);
        Assert.Equal(ScriptedHost.StackAddress, first.SenderProtocol);
        Assert.Equal(ScriptedHost.StackAddress, first.TargetProtocol);
        host.Run(TimeSpan.FromSeconds(1.9));
        Assert.Empty(host.Netif.Sent);
        host.Run(TimeSpan.FromSeconds(0.2));
        Assert.Equal(first, host.TakeArp(out _));
        host.Run(TimeSpan.FromSeconds(60));
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void Claim_IsDefendedOnce_AndTheAddressGivenUpAtASecondWithinTenSeconds()
    {
        var host = new ScriptedHost();
        var lost = new List<(IPv4Address, MacAddress)>();
        host.Stack.AddressConflict += (address, mac) => lost.Add((address, mac));
        byte[] claim = ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.StackAddress, ScriptedHost.StackAddress);
        host.Inject(claim);
        Assert.Contains(host.TakeAllSent(), f => f.AsSpan(28, 4).SequenceEqual(new byte[] { 10, 0, 0, 2 }));
        Assert.Empty(lost);
        host.Run(TimeSpan.FromSeconds(9));
        host.Inject(claim);
        Assert.Equal([(ScriptedHost.StackAddress, ScriptedHost.PeerMac)], lost);
        Assert.Null(host.Stack.Configuration);
    }

    [Fact]
    public void Claims_MoreThanTenSecondsApart_AreEachDefended()
    {
        var host = new ScriptedHost();
        byte[] claim = ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.StackAddress, ScriptedHost.StackAddress);
        for (int i = 0; i < 3; i++)
        {
            host.Inject(claim);
            Assert.NotEmpty(host.TakeAllSent());
            host.Run(TimeSpan.FromSeconds(10.5));
        }

        Assert.NotNull(host.Stack.Configuration);
    }

    [Fact]
    public void KeepAddressOnConflict_NeverGivesUp()
    {
        var host = new ScriptedHost(new NetworkStackOptions { KeepAddressOnConflict = true });
        byte[] claim = ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.StackAddress, ScriptedHost.StackAddress);
        for (int i = 0; i < 5; i++)
        {
            host.Inject(claim);
            host.Run(TimeSpan.FromSeconds(1));
        }

        Assert.NotNull(host.Stack.Configuration);
    }

    private static (bool Free, List<ArpPacket> Sent, TimeSpan Took) Probe(ScriptedHost host, byte[]? answer)
    {
        TimeSpan start = host.Loop.Clock.Now;
        ValueTask<bool>? task = null;
        var sent = new List<ArpPacket>();
        host.Loop.Post(_ => task = host.Stack.ProbeAddressAsync(s_wanted), null);
        Task<bool>? running = null;
        host.Settle();
        running = task!.Value.AsTask();
        while (!running.IsCompleted)
        {
            host.Run(TimeSpan.FromMilliseconds(10));
            while (host.Netif.Sent.Count > 0)
            {
                sent.Add(host.TakeArp(out _));
                if (answer is not null)
                {
                    host.Inject(answer);
                }
            }
        }

        return (running.Result, sent, host.Loop.Clock.Now - start);
    }
}
