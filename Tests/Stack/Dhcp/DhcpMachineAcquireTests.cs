using System;
using System.Collections.Generic;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>From nothing to a lease (RFC 2131 sections 3.1 and 4.4.1).</summary>
public class DhcpMachineAcquireTests
{
    [Fact]
    public void Start_WithoutLease_SendsDiscoverByBroadcast()
    {
        var talk = new Conversation();
        talk.Start();
        DhcpTransmission message = talk.Expect(DhcpMessageType.Discover);
        Assert.Equal(IPv4Address.Broadcast, message.Destination);
        Assert.True(message.ClientAddress.IsAny);
        Assert.True(message.RequestedAddress.IsAny);
        Assert.True(message.Server.IsAny);
        Assert.Equal(DhcpState.Selecting, talk.Machine.State);
    }

    [Fact]
    public void Selecting_Offer_IsRequestedWithTheSameTransactionAndSeconds()
    {
        var talk = new Conversation();
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        talk.RunToDeadline();
        DhcpTransmission discover = talk.Expect(DhcpMessageType.Discover);
        Assert.InRange(discover.Seconds, (ushort)3, (ushort)5);
        talk.Advance(2.5);
        Assert.True(talk.Offer());
        DhcpTransmission request = talk.Expect(DhcpMessageType.Request);
        Assert.Equal(discover.TransactionId, request.TransactionId);
        Assert.Equal(discover.Seconds, request.Seconds);
        Assert.Equal(Conversation.Offered, request.RequestedAddress);
        Assert.Equal(Conversation.Server, request.Server);
        Assert.Equal(IPv4Address.Broadcast, request.Destination);
        Assert.True(request.ClientAddress.IsAny);
    }

    [Fact]
    public void Requesting_Ack_IsProbedThenBound()
    {
        var talk = new Conversation();
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        talk.Offer();
        talk.Expect(DhcpMessageType.Request);
        TimeSpan requested = talk.Now;
        talk.Advance(1);
        Assert.True(talk.Ack());
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpActionKind.Probe).Lease!.Address);
        Assert.Equal(DhcpState.Checking, talk.Machine.State);
        Assert.Null(talk.Machine.Lease);
        Assert.Equal(TimeSpan.MaxValue, talk.Machine.Deadline);
        talk.Advance(5);
        talk.Machine.ProbeCompleted(talk.Now, isFree: true);
        DhcpLease lease = talk.Expect(DhcpActionKind.Bind).Lease!;
        Assert.Equal(requested, lease.Start);
        Assert.Equal(DhcpState.Bound, talk.Machine.State);
        Assert.Equal(requested + TimeSpan.FromSeconds(1800), talk.Machine.Deadline);
        talk.ExpectNothing();
    }

    [Fact]
    public void Requesting_AckWithProbingOff_IsBoundAtOnce() => Assert.Equal(DhcpState.Bound, Conversation.Bound().Machine.State);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(42)]
    public void Selecting_NoOffer_BacksOffRandomlyFromFourToSixtyFourSeconds(int seed)
    {
        var talk = new Conversation(seed: (ulong)seed);
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        List<double> waits = talk.Waits(8);
        double[] middle = [4, 8, 16, 32, 64, 64, 64, 64];
        for (int i = 0; i < middle.Length; i++)
        {
            Assert.InRange(waits[i], middle[i] - 1, middle[i] + 1);
        }
    }

    [Fact]
    public void Selecting_SeedOne_RetransmitsAtExactlyTheseTimes()
    {
        var talk = new Conversation(seed: 1);
        talk.Start();
        uint transaction = talk.Expect(DhcpMessageType.Discover).TransactionId;
        Assert.Equal([4.192, 7.94, 16.596, 31.067, 64.038, 63.387], talk.Waits(6));
        Assert.Equal(transaction, talk.Last.TransactionId);
    }

    [Fact]
    public void Requesting_NoAnswer_FourRequestsThenDiscoversAnewWithAnotherTransaction()
    {
        var talk = new Conversation();
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        talk.Offer();
        uint transaction = talk.Expect(DhcpMessageType.Request).TransactionId;
        for (int i = 0; i < 3; i++)
        {
            talk.RunToDeadline();
            Assert.Equal(transaction, talk.Expect(DhcpMessageType.Request).TransactionId);
        }

        talk.RunToDeadline();
        Assert.NotEqual(transaction, talk.Expect(DhcpMessageType.Discover).TransactionId);
        Assert.Equal(DhcpState.Selecting, talk.Machine.State);
    }

    [Fact]
    public void Requesting_AnswersOfAnotherServer_AreIgnored()
    {
        var talk = new Conversation();
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        talk.Offer();
        talk.Expect(DhcpMessageType.Request);
        var other = new IPv4Address(192, 168, 1, 2);
        Assert.False(talk.Nak(other));
        Assert.False(talk.Ack(server: other));
        Assert.False(talk.Offer());
        Assert.Equal(DhcpState.Requesting, talk.Machine.State);
        Assert.True(talk.Nak(IPv4Address.Any));
    }

    [Fact]
    public void Requesting_RefusedAgainAndAgain_BacksOff()
    {
        var talk = new Conversation(new DhcpClientOptions { ProbeAddress = false });
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        double[] atLeast = [0, 7, 15, 31];
        foreach (double wait in atLeast)
        {
            talk.Offer();
            talk.Expect(DhcpMessageType.Request);
            TimeSpan refused = talk.Now;
            Assert.True(talk.Nak());
            if (wait > 0)
            {
                Assert.Equal(DhcpState.Init, talk.Machine.State);
                talk.RunToDeadline();
            }

            talk.Expect(DhcpMessageType.Discover);
            Assert.InRange((talk.Now - refused).TotalSeconds, wait, wait + 2);
        }
    }

    [Fact]
    public void Checking_AddressInUse_IsDeclinedAndSearchedAnewAfterTenSeconds()
    {
        var talk = new Conversation();
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        talk.Offer();
        uint transaction = talk.Expect(DhcpMessageType.Request).TransactionId;
        talk.Ack();
        talk.Expect(DhcpActionKind.Probe);
        talk.Machine.ProbeCompleted(talk.Now, isFree: false);
        DhcpTransmission decline = talk.Expect(DhcpMessageType.Decline);
        Assert.Equal(Conversation.Offered, decline.RequestedAddress);
        Assert.Equal(Conversation.Server, decline.Server);
        Assert.Equal(IPv4Address.Broadcast, decline.Destination);
        Assert.True(decline.ClientAddress.IsAny);
        Assert.NotEqual(transaction, decline.TransactionId);
        Assert.Equal(DhcpState.Init, talk.Machine.State);
        Assert.Equal(TimeSpan.FromSeconds(10), talk.RunToDeadline());
        Assert.True(talk.Expect(DhcpMessageType.Discover).RequestedAddress.IsAny);
    }

    [Fact]
    public void Start_WithStartupDelay_WaitsARandomTime()
    {
        var talk = new Conversation(new DhcpClientOptions { StartupDelay = TimeSpan.FromSeconds(10) });
        talk.Start();
        talk.ExpectNothing();
        Assert.InRange(talk.RunToDeadline().TotalSeconds, 0, 10);
        talk.Expect(DhcpMessageType.Discover);
    }

    [Fact]
    public void Start_WithRequestedAddress_AsksForIt()
    {
        var talk = new Conversation(new DhcpClientOptions { RequestedAddress = Conversation.Offered });
        talk.Start();
        Assert.Equal(Conversation.Offered, talk.Expect(DhcpMessageType.Discover).RequestedAddress);
    }

    [Fact]
    public void Receive_OldTransaction_IsIgnored()
    {
        var talk = new Conversation();
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        var reply = new DhcpReply(DhcpMessageType.Nak, talk.Last.TransactionId + 1, Conversation.Server);
        Assert.False(talk.Machine.Receive(talk.Now, reply));
        talk.ExpectNothing();
    }
}
