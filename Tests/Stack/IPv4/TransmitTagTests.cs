using System;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.IPv4;

/// <summary>A tag comes back once, from the loop, whatever becomes of its packet. The scripted netif keeps the tags of its frames.</summary>
public class TransmitTagTests
{
    private static readonly IPv4Address s_third = new(10, 0, 0, 3);

    [Fact]
    public void Loopback_CompletesAfterDelivery()
    {
        var harness = new LayerHarness();
        Assert.Equal(TransmitStatus.Ok, harness.Send(ScriptedHost.StackAddress, 100, 7));
        Assert.Empty(harness.Completed);
        harness.Settle();
        Assert.Equal(1, harness.Received);
        Assert.Equal([7u], harness.Completed);
    }

    [Fact]
    public void PacketThatWaitedForArp_TakesItsTagToTheNetif()
    {
        var harness = new LayerHarness();
        harness.Send(s_third, 100, 7);
        harness.HearArp(s_third);
        harness.Settle();
        Assert.Empty(harness.Completed);
        Assert.Equal([7u], harness.Netif.Tags);
    }

    [Fact]
    public void PacketThatFindsNoSlotAfterArp_Completes()
    {
        var harness = new LayerHarness();
        harness.Send(s_third, 100, 7);
        harness.Netif.FreeTransmitSlots = 0;
        harness.HearArp(s_third);
        Assert.Empty(harness.Completed);
        harness.Settle();
        Assert.Equal([7u], harness.Completed);
    }

    [Fact]
    public void UnresolvedNeighbor_CompletesItsPackets()
    {
        var harness = new LayerHarness();
        harness.Send(s_third, 100, 7);
        harness.Send(s_third, 100, 8);
        harness.Loop.RunFor(TimeSpan.FromSeconds(4));
        Assert.Equal([7u, 8u], harness.Completed);
    }

    [Fact]
    public void OverflowOfANeighborsQueue_CompletesTheOldest()
    {
        var harness = new LayerHarness(new NetworkStackOptions { ArpQueueLength = 1 });
        harness.Send(s_third, 100, 7);
        harness.Send(s_third, 100, 8);
        harness.Settle();
        Assert.Equal([7u], harness.Completed);
    }

    [Fact]
    public void ForgottenNeighbors_CompleteTheirPackets()
    {
        var harness = new LayerHarness(new NetworkStackOptions { ArpCacheSize = 1 });
        harness.Send(s_third, 100, 7);
        harness.Send(ScriptedHost.PeerAddress, 100, 8);
        harness.Settle();
        Assert.Equal([7u], harness.Completed);
        harness.Arp.Clear();
        harness.Settle();
        Assert.Equal([7u, 8u], harness.Completed);
    }

    [Fact]
    public void Fragments_TheLastCarriesTheTag()
    {
        var harness = new LayerHarness();
        harness.HearArp(s_third);
        Assert.Equal(TransmitStatus.Ok, harness.Send(s_third, 4000, 9));
        Assert.Equal(3, harness.Netif.Sent.Count);
        Assert.Equal([9u], harness.Netif.Tags);
    }

    [Fact]
    public void FragmentsCutOffByTheLink_Complete()
    {
        var harness = new LayerHarness();
        harness.Send(s_third, 100, 0);
        harness.HearArp(s_third);
        harness.Netif.FreeTransmitSlots = 1;
        Assert.Equal(TransmitStatus.Ok, harness.Send(s_third, 4000, 9));
        harness.Netif.Close();
        harness.Layer.TransmitReady();
        harness.Settle();
        Assert.Equal([9u], harness.Completed);
    }

    [Fact]
    public void EvictedNeighbor_LetsThoseWhoAwaitItTryAgain()
    {
        var harness = new LayerHarness(new NetworkStackOptions { ArpCacheSize = 1 });
        Assert.Equal(TransmitStatus.Busy, harness.Send(s_third, 4000, 1));
        harness.Send(ScriptedHost.PeerAddress, 100, 0);
        harness.Settle();
        Assert.Equal(1, harness.Retries);
    }

    [Fact]
    public void Cache_ForgetsKnownNeighborsBeforeThoseThatPacketsWaitFor()
    {
        var harness = new LayerHarness(new NetworkStackOptions { ArpCacheSize = 2 });
        harness.Send(s_third, 100, 7);
        harness.Loop.RunFor(TimeSpan.FromMilliseconds(1));
        for (byte i = 10; i < 20; i++)
        {
            harness.HearArp(new IPv4Address(10, 0, 0, i));
        }

        harness.HearArp(s_third);
        Assert.Equal([7u], harness.Netif.Tags);
    }
}
