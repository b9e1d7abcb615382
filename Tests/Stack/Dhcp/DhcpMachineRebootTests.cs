using System;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>An address from an earlier run, and a link that came back (RFC 2131 sections 3.2, 3.7 and 4.4.2).</summary>
public class DhcpMachineRebootTests
{
    private static readonly DhcpKeptLease s_kept = new(Conversation.Offered, IsExpired: false);

    [Fact]
    public void Start_WithKeptLease_RequestsItWithoutServerIdentifier()
    {
        var talk = new Conversation();
        talk.Start(s_kept);
        DhcpTransmission request = talk.Expect(DhcpMessageType.Request);
        Assert.Equal(DhcpState.Rebooting, talk.Machine.State);
        Assert.Equal(Conversation.Offered, request.RequestedAddress);
        Assert.True(request.Server.IsAny);
        Assert.True(request.ClientAddress.IsAny);
        Assert.Equal(IPv4Address.Broadcast, request.Destination);
    }

    [Fact]
    public void Rebooting_Ack_IsProbedAndBound()
    {
        var talk = new Conversation();
        talk.Start(s_kept);
        talk.Expect(DhcpMessageType.Request);
        Assert.True(talk.Ack());
        talk.Expect(DhcpActionKind.Probe);
        talk.Machine.ProbeCompleted(talk.Now, isFree: true);
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpActionKind.Bind).Lease!.Address);
    }

    [Fact]
    public void Rebooting_Nak_DiscoversWithoutTheOldAddress()
    {
        var talk = new Conversation();
        talk.Start(s_kept);
        uint transaction = talk.Expect(DhcpMessageType.Request).TransactionId;
        Assert.True(talk.Nak());
        DhcpTransmission discover = talk.Expect(DhcpMessageType.Discover);
        Assert.True(discover.RequestedAddress.IsAny);
        Assert.NotEqual(transaction, discover.TransactionId);
    }

    [Fact]
    public void Rebooting_NoAnswer_DiscoversWithTheOldAddressAfterTwoRequests()
    {
        var talk = new Conversation();
        talk.Start(s_kept);
        talk.Expect(DhcpMessageType.Request);
        talk.RunToDeadline();
        talk.Expect(DhcpMessageType.Request);
        talk.RunToDeadline();
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpMessageType.Discover).RequestedAddress);
        Assert.InRange((talk.Now - TimeSpan.FromSeconds(1000)).TotalSeconds, 10, 14);
    }

    [Fact]
    public void Start_WithExpiredLease_DiscoversAndAsksForItsAddress()
    {
        var talk = new Conversation();
        talk.Start(s_kept with { IsExpired = true });
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpMessageType.Discover).RequestedAddress);
    }

    [Fact]
    public void Start_WithKeptLeaseAndDelay_RequestsAfterTheDelay()
    {
        var talk = new Conversation(new DhcpClientOptions { StartupDelay = TimeSpan.FromSeconds(1) });
        talk.Start(s_kept);
        talk.ExpectNothing();
        talk.RunToDeadline();
        talk.Expect(DhcpMessageType.Request);
    }

    [Fact]
    public void Bound_LinkRestored_ConfirmsWhileTheAddressStays()
    {
        Conversation talk = Conversation.Bound(options: new DhcpClientOptions { ProbeAddress = false });
        talk.Machine.LinkRestored(talk.Now);
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpMessageType.Request).RequestedAddress);
        Assert.NotNull(talk.Machine.Lease);
        Assert.True(talk.Ack());
        talk.Expect(DhcpActionKind.Bind);
        talk.ExpectNothing();
    }

    [Fact]
    public void Bound_LinkRestoredButNoAnswer_KeepsTheLease()
    {
        Conversation talk = Conversation.Bound();
        TimeSpan renews = talk.Machine.Deadline;
        talk.Machine.LinkRestored(talk.Now);
        talk.Expect(DhcpMessageType.Request);
        talk.RunToDeadline();
        talk.Expect(DhcpMessageType.Request);
        talk.RunToDeadline();
        talk.ExpectNothing();
        Assert.Equal(DhcpState.Bound, talk.Machine.State);
        Assert.Equal(renews, talk.Machine.Deadline);
    }

    [Fact]
    public void Bound_LinkRestoredInAnotherNetwork_IsRefusedAndStartsOver()
    {
        Conversation talk = Conversation.Bound();
        talk.Machine.LinkRestored(talk.Now);
        talk.Expect(DhcpMessageType.Request);
        Assert.True(talk.Nak(new IPv4Address(10, 0, 0, 1)));
        talk.Expect(DhcpActionKind.Unbind);
        talk.Expect(DhcpMessageType.Discover);
    }

    [Fact]
    public void Rebooting_LeaseRunsOut_GivesTheAddressUp()
    {
        Conversation talk = Conversation.Bound(lease: 60);
        talk.Advance(28);
        talk.Machine.LinkRestored(talk.Now);
        talk.Expect(DhcpMessageType.Request);
        talk.Advance(40);
        talk.Machine.Tick(talk.Now);
        talk.Expect(DhcpActionKind.Unbind);
        talk.Expect(DhcpMessageType.Discover);
    }

    [Fact]
    public void Selecting_LinkRestored_DiscoversAtOnce()
    {
        var talk = new Conversation();
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        talk.Waits(5);
        talk.Machine.LinkRestored(talk.Now);
        Assert.Equal(0, talk.Expect(DhcpMessageType.Discover).Seconds);
        Assert.InRange((talk.Machine.Deadline - talk.Now).TotalSeconds, 3, 5);
    }
}
