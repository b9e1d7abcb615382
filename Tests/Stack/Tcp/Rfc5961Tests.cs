using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class Rfc5961Tests
{
    [Theory]
    [InlineData("R 2:2(0)")]
    [InlineData("R 30000:30000(0)")]
    [InlineData("S 0:0(0) win 1000 <mss 1460>")]
    [InlineData("S 1:1(0) win 1000 <mss 1460>")]
    [InlineData("S 100000:100000(0) win 1000 <mss 1460>")]
    [InlineData("S. 1:1(0) ack 1 win 1000 <mss 1460>")]
    [InlineData(". 1:1(0) ack 2")]
    [InlineData(". 1:1(0) ack -70000")]
    public void Established_WhatAnAttackerMightSend_IsChallenged(string segment)
    {
        TcpScript script = TcpScript.Established();
        script.Send(segment);
        script.Expect(". 1:1(0) ack 1");
        Assert.Equal(TcpState.Established, script.Socket.State);
        Assert.Equal(1, script.Layer.Counters.ChallengeAcknowledgments);
    }

    [Theory]
    [InlineData("R 0:0(0)")]
    [InlineData("R 70000:70000(0)")]
    [InlineData("R. 0:0(0) ack 1")]
    public void Established_ResetOutsideOfTheWindow_IsDropped(string segment)
    {
        TcpScript script = TcpScript.Established();
        script.Send(segment);
        script.ExpectNothing();
        Assert.Equal(TcpState.Established, script.Socket.State);
    }

    [Fact]
    public void Challenges_AreLimitedPerConnectionAndPeriod()
    {
        TcpScript script = TcpScript.Established();
        for (int i = 0; i < 100; i++)
        {
            script.Send("R 100:100(0)");
        }

        Assert.Equal(RateLimiter.Limit, script.Network.Sent.Count);
        Assert.Equal(90, script.Layer.Counters.AcknowledgmentsLimited);
        script.Network.Sent.Clear();
        script.Advance(5000);
        script.Send("R 100:100(0)");
        script.Expect(". 1:1(0) ack 1");
    }

    [Fact]
    public void ClosedPort_IsAnsweredWithReset()
    {
        var script = new TcpScript();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        byte[] bytes = script.Network.Sent.Dequeue();
        Assert.True(TcpView.TryParse(bytes, out TcpView view));
        Assert.Equal((TcpFlags.Reset | TcpFlags.Ack, 0u), (view.Flags, view.Sequence.Value));
        Assert.Equal(script.PeerInitial + 1, view.Acknowledgment);
        Assert.Equal(1, script.Layer.Drops.Drops(StackDrop.TcpNoConnection));
    }

    [Fact]
    public void ClosedPort_DataWithoutAck_IsAcknowledgedInTheReset()
    {
        var script = new TcpScript();
        script.Send("F 10:20(10)");
        Assert.True(TcpView.TryParse(script.Network.Sent.Dequeue(), out TcpView view));
        Assert.Equal(script.PeerInitial + 21, view.Acknowledgment);
    }

    [Fact]
    public void ClosedPort_Ack_IsAnsweredWithAResetThere()
    {
        var script = new TcpScript();
        script.Send(". 1:1(0) ack 77");
        script.Expect("R 77:77(0)");
    }

    [Fact]
    public void ClosedPort_Reset_IsNotAnswered()
    {
        var script = new TcpScript();
        script.Send("R. 1:1(0) ack 77");
        script.Send("R 1:1(0)");
        script.ExpectNothing();
    }

    [Fact]
    public void Listen_AckWithoutConnection_IsReset()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send(". 1:1(0) ack 77");
        script.Expect("R 77:77(0)");
        script.Send("S. 1:1(0) ack 77 win 1000 <mss 1460>");
        script.Expect("R 77:77(0)");
    }

    [Fact]
    public void TwoSidesThatDisagree_DoNotAnswerEachOtherForEver()
    {
        // Each gets acknowledgments far outside of its window; without a limit both would answer each at once.
        TcpScript script = TcpScript.Established();
        for (int i = 0; i < 1000; i++)
        {
            script.Send(". -100000:-100000(0) ack 1");
        }

        Assert.InRange(script.Network.Sent.Count, 1, RateLimiter.Limit);
    }
}
