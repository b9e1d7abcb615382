using System;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>A lease's life: renewal, rebinding, expiry, release (RFC 2131 section 4.4.5).</summary>
public class DhcpMachineLeaseTests
{
    [Fact]
    public void Bound_AtT1_AsksItsServerDirectly()
    {
        Conversation talk = Conversation.Bound(lease: 3600);
        uint transaction = talk.Last.TransactionId;
        Assert.Equal(TimeSpan.FromSeconds(1800), talk.RunToDeadline());
        DhcpTransmission request = talk.Expect(DhcpMessageType.Request);
        Assert.Equal(DhcpState.Renewing, talk.Machine.State);
        Assert.Equal(Conversation.Server, request.Destination);
        Assert.Equal(Conversation.Offered, request.ClientAddress);
        Assert.True(request.RequestedAddress.IsAny);
        Assert.True(request.Server.IsAny);
        Assert.Equal(0, request.Seconds);
        Assert.NotEqual(transaction, request.TransactionId);
    }

    [Fact]
    public void Renewing_Ack_ExtendsTheLeaseFromTheRequest()
    {
        Conversation talk = Conversation.Bound(lease: 3600);
        talk.RunToDeadline();
        talk.Expect(DhcpMessageType.Request);
        TimeSpan asked = talk.Now;
        talk.Advance(0.5);
        Assert.True(talk.Ack(7200));
        DhcpLease lease = talk.Expect(DhcpActionKind.Bind).Lease!;
        Assert.Equal(asked, lease.Start);
        Assert.Equal(asked + TimeSpan.FromSeconds(7200), lease.Expires);
        Assert.Equal(DhcpState.Bound, talk.Machine.State);
        Assert.Equal(asked + TimeSpan.FromSeconds(3600), talk.Machine.Deadline);
        talk.ExpectNothing();
    }

    [Fact]
    public void Renewing_NoAnswer_HalvesTheRestThenRebindsThenExpires()
    {
        Conversation talk = Conversation.Bound(lease: 3600);
        TimeSpan start = talk.Machine.Lease!.Start;

        // T1 = 1800, T2 = 3150: half of the rest until T2, at least 60 s; then by broadcast until 3600.
        double[] renewing = [1800, 2475, 2812.5, 2981.25, 3065.625, 3125.625];
        double[] rebinding = [3150, 3375, 3487.5, 3547.5];
        uint renewal = 0;
        foreach (double time in renewing)
        {
            talk.RunToDeadline();
            renewal = talk.Expect(DhcpMessageType.Request).TransactionId;
            Assert.Equal(time, (talk.Now - start).TotalSeconds);
            Assert.Equal(Conversation.Server, talk.Last.Destination);
            Assert.Equal((ushort)(time - 1800), talk.Last.Seconds);
        }

        foreach (double time in rebinding)
        {
            talk.RunToDeadline();
            Assert.NotEqual(renewal, talk.Expect(DhcpMessageType.Request).TransactionId);
            Assert.Equal(time, (talk.Now - start).TotalSeconds);
            Assert.Equal(IPv4Address.Broadcast, talk.Last.Destination);
            Assert.Equal(Conversation.Offered, talk.Last.ClientAddress);
            Assert.Equal(DhcpState.Rebinding, talk.Machine.State);
        }

        talk.RunToDeadline();
        Assert.Equal(3600, (talk.Now - start).TotalSeconds);
        talk.Expect(DhcpActionKind.Unbind);
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpMessageType.Discover).RequestedAddress);
        Assert.Null(talk.Machine.Lease);
    }

    [Fact]
    public void Rebinding_AckOfAnotherServer_IsTaken()
    {
        Conversation talk = Conversation.Bound(lease: 60);
        talk.RunToDeadline();
        talk.Expect(DhcpMessageType.Request);
        talk.RunToDeadline();
        talk.Expect(DhcpMessageType.Request);
        Assert.Equal(DhcpState.Rebinding, talk.Machine.State);
        var other = new IPv4Address(192, 168, 1, 2);
        Assert.True(talk.Ack(60, server: other));
        Assert.Equal(other, talk.Expect(DhcpActionKind.Bind).Lease!.Server);
    }

    [Theory]
    [InlineData(DhcpState.Renewing, 1)]
    [InlineData(DhcpState.Rebinding, 2)]
    public void Extending_Nak_TakesTheAddressAwayAndStartsOver(DhcpState state, int ticks)
    {
        Conversation talk = Conversation.Bound(lease: 60);
        for (int i = 0; i < ticks; i++)
        {
            talk.RunToDeadline();
            talk.Expect(DhcpMessageType.Request);
        }

        Assert.Equal(state, talk.Machine.State);
        Assert.True(talk.Nak());
        talk.Expect(DhcpActionKind.Unbind);
        Assert.True(talk.Expect(DhcpMessageType.Discover).RequestedAddress.IsAny);
        Assert.Equal(DhcpState.Selecting, talk.Machine.State);
    }

    [Fact]
    public void Renewing_AckOfAnotherAddress_IsProbedAfterTheOldOneIsGone()
    {
        Conversation talk = Conversation.Bound(lease: 60, options: new DhcpClientOptions());
        talk.RunToDeadline();
        talk.Expect(DhcpMessageType.Request);
        Assert.True(talk.Ack(60, address: new IPv4Address(192, 168, 1, 99)));
        talk.Expect(DhcpActionKind.Unbind);
        talk.Expect(DhcpActionKind.Probe);
        Assert.Null(talk.Machine.Lease);
    }

    [Fact]
    public void Bound_InfiniteLease_IsNeverRenewed() => Assert.Equal(TimeSpan.MaxValue, Conversation.Bound(uint.MaxValue, 60, 90).Machine.Deadline);

    [Fact]
    public void Bound_SleptThroughT1AndT2_RebindsAtOnce()
    {
        Conversation talk = Conversation.Bound(lease: 3600);
        talk.Advance(3200);
        talk.Machine.Tick(talk.Now);
        Assert.Equal(IPv4Address.Broadcast, talk.Expect(DhcpMessageType.Request).Destination);
        Assert.Equal(DhcpState.Rebinding, talk.Machine.State);
    }

    [Fact]
    public void Bound_SleptThroughTheLease_GivesTheAddressUp()
    {
        Conversation talk = Conversation.Bound(lease: 3600);
        talk.Advance(100_000);
        talk.Machine.Tick(talk.Now);
        talk.Expect(DhcpActionKind.Unbind);
        talk.Expect(DhcpMessageType.Discover);
    }

    [Fact]
    public void Bound_Conflict_GivesTheAddressUpAndDeclinesIt()
    {
        Conversation talk = Conversation.Bound();
        talk.Machine.ConflictDetected(talk.Now);
        talk.Expect(DhcpActionKind.Unbind);
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpMessageType.Decline).RequestedAddress);
        Assert.Equal(TimeSpan.FromSeconds(10), talk.RunToDeadline());
        talk.Expect(DhcpMessageType.Discover);
    }

    [Fact]
    public void Stop_WithRelease_TellsTheServerFirst()
    {
        Conversation talk = Conversation.Bound();
        talk.Machine.Stop(release: true);
        DhcpTransmission release = talk.Expect(DhcpMessageType.Release);
        Assert.Equal(Conversation.Server, release.Destination);
        Assert.Equal(Conversation.Server, release.Server);
        Assert.Equal(Conversation.Offered, release.ClientAddress);
        Assert.True(release.RequestedAddress.IsAny);
        talk.Expect(DhcpActionKind.Unbind);
        talk.ExpectNothing();
        Assert.Equal(DhcpState.Stopped, talk.Machine.State);
    }

    [Fact]
    public void Stop_WithoutRelease_KeepsTheLeaseForTheNextStart()
    {
        Conversation talk = Conversation.Bound();
        talk.Machine.Stop(release: false);
        talk.Expect(DhcpActionKind.Suspend);
        talk.ExpectNothing();
        Assert.Equal(TimeSpan.MaxValue, talk.Machine.Deadline);
    }
}
