using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class HandshakeTests
{
    [Fact]
    public void SynSent_SynAck_IsEstablishedAndAcked()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0) win 65535 <mss 1460,wscale 0>");
        script.Send("S. 0:0(0) ack 1 win 1000 <mss 1200,wscale 3>");
        script.Expect(". 1:1(0) ack 1 win 65535");
        Assert.Equal(TcpState.Established, script.Connecting!.Result.State);
        Assert.Equal(1200, script.Connecting.Result.Statistics.MaximumSegmentSize);
        Assert.Equal(1000, script.Connecting.Result.Statistics.SendWindow);
    }

    [Fact]
    public void Listen_Syn_IsAnsweredAndTheAckEstablishes()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460,wscale 7>");
        script.Expect("S. 0:0(0) ack 1 win 65535 <mss 1460,wscale 0>");
        Assert.Equal(1, script.Listener!.HalfOpenCount);
        script.Send(". 1:1(0) ack 1 win 10");
        TcpSocket socket = script.Listener.AcceptAsync().Result;
        Assert.Equal(TcpState.Established, socket.State);
        Assert.Equal(10 << 7, socket.Statistics.SendWindow);
        script.ExpectNothing();
    }

    [Fact]
    public void Listen_SynWithoutOptions_GetsNoWindowScaleAndTheDefaultMss()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000");
        Assert.Equal("S. 0:0(0) ack 1 win 65535 <mss 1460>", script.Expect("S. 0:0(0) ack 1"));
        script.Send(". 1:1(0) ack 1 win 1000");
        Assert.Equal(536, script.Listener!.AcceptAsync().Result.Statistics.MaximumSegmentSize);
    }

    [Theory]
    [InlineData(65535, 0, 65535)]
    [InlineData(131072, 2, 32768)]
    [InlineData(1 << 20, 5, 32768)]
    [InlineData(1 << 29, 14, 32768)]
    public void Connect_WithALargeBuffer_OffersTheScaleThatExpressesIt(int size, int shift, int window)
    {
        var script = new TcpScript();
        script.Connect(new TcpOptions { ReceiveBufferSize = size });
        script.Expect($"S 0:0(0) win 65535 <mss 1460,wscale {shift}>");
        script.Send("S. 0:0(0) ack 1 win 1000 <mss 1460,wscale 0>");
        script.Expect($". 1:1(0) ack 1 win {window}");
    }

    [Fact]
    public void Connect_ToAPeerThatDoesNotScale_OffersUnscaledWindows()
    {
        var script = new TcpScript();
        script.Connect(new TcpOptions { ReceiveBufferSize = 1 << 20 });
        script.Expect("S 0:0(0) win 65535 <mss 1460,wscale 5>");
        script.Send("S. 0:0(0) ack 1 win 1000 <mss 1460>");
        script.Expect(". 1:1(0) ack 1 win 65535");
    }

    [Fact]
    public void SynSent_Syn_IsSimultaneousOpen()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        Assert.False(script.Connecting!.IsCompleted);
        script.Send("S. 0:0(0) ack 1 win 1000 <mss 1460>");
        Assert.Equal(TcpState.Established, script.Connecting.Result.State);
    }

    [Fact]
    public void SimultaneousOpen_PlainAck_EstablishesToo()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send(". 1:1(0) ack 1 win 1000");
        Assert.Equal(TcpState.Established, script.Connecting!.Result.State);
    }

    [Fact]
    public void SimultaneousOpen_AllInOneBurst_Connects()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.SendBurst("S 0:0(0) win 1000 <mss 1460>", "S. 0:0(0) ack 1 win 1000 <mss 1460>", ". 1:1(0) ack 1 win 1000");
        Assert.Equal(TcpState.Established, script.Connecting!.Result.State);
        Assert.Equal(1, script.Layer.ConnectionCount);
    }

    [Fact]
    public void SynSent_NoAnswer_SynIsSentAgainWithBackOffUntilTheTimeout()
    {
        var script = new TcpScript();
        script.Connect(new TcpOptions { ConnectTimeout = TimeSpan.FromSeconds(20) });
        script.Expect("S 0:0(0)");
        foreach (int milliseconds in new[] { 1000, 2000, 4000, 8000 })
        {
            script.Advance(milliseconds - 1);
            script.ExpectNothing();
            script.Advance(1);
            script.Expect("S 0:0(0) win 65535 <mss 1460,wscale 0>");
        }

        script.Advance(6000);
        Assert.Equal(NetworkError.TimedOut, script.ErrorOf(script.Connecting!));
        script.ExpectNothing();
        script.ExpectGone();
        Assert.Equal(TimeSpan.MaxValue, script.Loop.NextTimer);
    }

    [Fact]
    public void SynSent_LostSyn_LeavesACongestionWindowOfOneSegmentAndThreeSeconds()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Advance(1000);
        script.Expect("S 0:0(0)");
        script.Send("S. 0:0(0) ack 1 win 65535 <mss 1460>");
        script.Expect(". 1:1(0) ack 1");
        TcpStatistics statistics = script.Connecting!.Result.Statistics;
        Assert.Equal((1460, 3.0), (statistics.CongestionWindow, statistics.RetransmissionTimeout.TotalSeconds));
    }

    [Fact]
    public void SynSent_Reset_IsRefused()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Send("R. 0:0(0) ack 1");
        Assert.Equal(NetworkError.ConnectionRefused, script.ErrorOf(script.Connecting!));
        script.ExpectGone();
    }

    [Theory]
    [InlineData("R 0:0(0)")]
    [InlineData("R. 0:0(0) ack 2")]
    [InlineData("R. 0:0(0) ack 0")]
    [InlineData("F. 0:0(0) ack 1")]
    [InlineData(". 0:0(0) ack 1")]
    public void SynSent_WhatDoesNotBelong_IsIgnored(string segment)
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Send(segment);
        script.ExpectNothing();
        script.Send("S. 0:0(0) ack 1 win 1000 <mss 1460>");
        Assert.Equal(TcpState.Established, script.Connecting!.Result.State);
    }

    [Fact]
    public void SynSent_WrongAck_IsReset()
    {
        // A half-open peer answers with its old connection (RFC 9293 figure 9).
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Send(". 300:300(0) ack 100");
        script.Expect("R 100:100(0)");
        script.Advance(1000);
        script.Expect("S 0:0(0)");
    }

    [Fact]
    public void SynReceived_SynAgain_IsAnsweredAgain()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        Assert.Equal(1, script.Listener!.HalfOpenCount);
    }

    [Fact]
    public void SynReceived_NoAck_SynAckIsSentFiveTimesMoreThenForgotten()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        for (int i = 0; i < 5; i++)
        {
            script.Advance(1000 << i);
            script.Expect("S. 0:0(0) ack 1");
        }

        script.Advance(60_000);
        script.ExpectNothing();
        script.ExpectGone();
    }

    [Fact]
    public void SynReceived_WrongAck_IsResetAndTheRightOneStillEstablishes()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send(". 1:1(0) ack 2");
        script.Expect("R 2:2(0)");
        script.Send(". 1:1(0) ack 1");
        Assert.Equal(1, script.Listener!.EstablishedCount);
    }

    [Fact]
    public void SynReceived_Reset_ReturnsToListen()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send("R 1:1(0)");
        script.ExpectGone();
        script.Accept();
    }

    [Fact]
    public void SynReceived_AckWithData_DeliversTheData()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send("P. 1:101(100) ack 1");
        script.Socket = script.Listener!.AcceptAsync().Result;
        script.Read(100);
    }

    [Fact]
    public void SynReceived_FinWithTheAck_GoesToCloseWait()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send("FP. 1:101(100) ack 1");
        script.Expect(". 1:1(0) ack 102");
        TcpSocket socket = script.Listener!.AcceptAsync().Result;
        Assert.Equal(TcpState.CloseWait, socket.State);
    }

    [Fact]
    public void Connect_Cancelled_EndsAtOnceAndFreesThePort()
    {
        var script = new TcpScript();
        using var source = new CancellationTokenSource();
        Task<TcpSocket> connecting = script.Layer.ConnectAsync(new IPEndPoint(TcpScript.Peer, 80), null, source.Token).AsTask();
        script.Expect("S 0:0(0)");
        source.Cancel();
        script.Settle();
        Assert.True(connecting.IsCanceled);
        script.ExpectNothing();
        script.ExpectGone();
    }

    [Theory]
    [InlineData(IPv4RouteKind.Broadcast)]
    [InlineData(IPv4RouteKind.Multicast)]
    public void Connect_ToABroadcastAddress_Fails(object kind)
    {
        var script = new TcpScript();
        script.Network.Kind = (IPv4RouteKind)kind;
        script.Connect();
        Assert.Equal(NetworkError.NetworkUnreachable, script.ErrorOf(script.Connecting!));
        script.ExpectNothing();
    }

    [Fact]
    public void Connect_WithoutARoute_Fails()
    {
        var script = new TcpScript();
        script.Network.HasRoute = false;
        script.Connect();
        Assert.Equal(NetworkError.NetworkUnreachable, script.ErrorOf(script.Connecting!));
    }

    [Fact]
    public void Connect_ToANeighbourThatDoesNotAnswerArp_FailsBeforeTheTimeout()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Network.Status = TransmitStatus.HostUnreachable;
        script.Advance(1000);
        Assert.Equal(NetworkError.HostUnreachable, script.ErrorOf(script.Connecting!));
        script.ExpectGone();
    }

    [Fact]
    public void Connect_WhileTheLinkIsDown_GoesOnWhenItIsUp()
    {
        var script = new TcpScript();
        script.Network.Status = TransmitStatus.LinkDown;
        script.Connect();
        script.Advance(900);
        script.Network.Status = TransmitStatus.Ok;
        script.Advance(100);
        Assert.Single(script.Network.Sent);
    }
}
