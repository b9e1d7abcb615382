using System;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class LivenessTests
{
    private static readonly TcpOptions s_keepAlive = new()
    {
        KeepAlive = TimeSpan.FromMinutes(1), KeepAliveInterval = TimeSpan.FromSeconds(10), KeepAliveCount = 3,
    };

    [Fact]
    public void KeepAlive_IsOffByDefault()
    {
        TcpScript script = TcpScript.Established();
        script.Advance(24 * 3600 * 1000);
        script.ExpectNothing();
        Assert.Equal(TimeSpan.MaxValue, script.Loop.NextTimer);
    }

    [Fact]
    public void KeepAlive_AfterSilence_AsksWithAnOldNumberAndNoData()
    {
        TcpScript script = TcpScript.Established(s_keepAlive);
        script.Advance(59_990);
        script.ExpectNothing();
        script.Advance(20);
        script.Expect(". 0:0(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        script.Advance(59_000);
        script.ExpectNothing();
        script.Advance(2000);
        script.Expect(". 0:0(0) ack 1");
    }

    [Fact]
    public void KeepAlive_WithoutAnswers_EndsTheConnection()
    {
        TcpScript script = TcpScript.Established(s_keepAlive);
        script.Advance(60_010);
        script.Expect(". 0:0(0) ack 1");
        script.Advance(10_000);
        script.Expect(". 0:0(0) ack 1");
        script.Advance(10_000);
        script.Expect(". 0:0(0) ack 1");
        script.Advance(10_000);
        script.Expect("R. 1:1(0) ack 1");
        Assert.Equal(NetworkError.TimedOut, script.ErrorOf(script.Socket.ReadAsync(new byte[1])));
        script.ExpectGone();
    }

    [Fact]
    public void KeepAlive_OfThePeer_IsAnswered()
    {
        TcpScript script = TcpScript.Established();
        script.Send(". 0:0(0) ack 1");
        script.Expect(". 1:1(0) ack 1");
        script.Send(". 0:1(1) ack 1");
        script.Expect(". 1:1(0) ack 1");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Unreachable_Soft_DoesNotEndAConnection(int code)
    {
        TcpScript script = TcpScript.Established(new TcpOptions { UserTimeout = TimeSpan.FromSeconds(5) });
        script.Write(10);
        script.Unreachable(code, 1);
        Assert.Equal(TcpState.Established, script.Socket.State);
        script.Advance(20_000);
        NetworkError error = script.ErrorOf(script.Socket.ReadAsync(new byte[1]));
        Assert.Contains(error, new[] { NetworkError.NetworkUnreachable, NetworkError.HostUnreachable });
    }

    [Fact]
    public void Unreachable_PortInSynSent_Refuses()
    {
        var script = new TcpScript();
        script.Connect();
        script.Expect("S 0:0(0)");
        script.Unreachable(3, 1000);
        Assert.False(script.Connecting!.IsCompleted);
        script.Unreachable(3, 0);
        Assert.Equal(NetworkError.ConnectionRefused, script.ErrorOf(script.Connecting));
    }

    [Fact]
    public void Unreachable_PortWhenEstablished_IsSoft()
    {
        TcpScript script = TcpScript.Established();
        script.Write(10);
        script.Unreachable(3, 1);
        Assert.Equal(TcpState.Established, script.Socket.State);
    }

    [Fact]
    public void Unreachable_InSynSent_IsReportedByTheTimeout()
    {
        var script = new TcpScript();
        script.Connect(new TcpOptions { ConnectTimeout = TimeSpan.FromSeconds(5) });
        script.Expect("S 0:0(0)");
        script.Unreachable(1, 0);
        script.Advance(6000);
        Assert.Equal(NetworkError.HostUnreachable, script.ErrorOf(script.Connecting!));
    }

    [Fact]
    public void FragmentationNeeded_MakesSegmentsSmallerAndSendsThemAgain()
    {
        TcpScript script = TcpScript.Established();
        script.Write(2000);
        script.Expect(". 1:1461(1460)", "P. 1461:2001(540)");
        script.Unreachable(4, 1, mtu: 1000);
        script.Expect(". 1:961(960)", ". 961:1921(960)", "P. 1921:2001(80)");
    }

    [Fact]
    public void FragmentationNeeded_WithAnAbsurdMtu_IsBelievedDownToAFloor()
    {
        TcpScript script = TcpScript.Established();
        script.Write(1460);
        script.Expect("P. 1:1461(1460)");
        script.Unreachable(4, 1, mtu: 68);
        script.Expect(". 1:513(512)", ". 513:1025(512)", "P. 1025:1461(436)");
    }

    [Fact]
    public void FragmentationNeeded_ForWhatWasNeverSent_IsIgnored()
    {
        TcpScript script = TcpScript.Established();
        script.Write(2000);
        script.Network.Sent.Clear();
        script.Unreachable(4, 5000, mtu: 100);
        script.Unreachable(4, 1, mtu: 0);
        script.ExpectNothing();
        Assert.Equal(1460, script.Socket.Statistics.MaximumSegmentSize);
    }

    [Fact]
    public void Busy_TheConnectionContinuesWhereItStopped()
    {
        TcpScript script = TcpScript.Established();
        script.Network.Slots = 2;
        script.Write(5000);
        script.Expect(". 1:1461(1460)", ". 1461:2921(1460)");
        script.ExpectNothing();
        script.Network.Slots = -1;
        script.Layer.TransmitReady();
        script.Expect(". 2921:4381(1460)", "P. 4381:5001(620)");
        script.Layer.TransmitReady();
        script.ExpectNothing();
    }

    [Fact]
    public void Busy_AtAnAcknowledgment_ItIsSentLater()
    {
        TcpScript script = TcpScript.Established();
        script.Network.Slots = 0;
        script.SendBurst(". 1:1461(1460) ack 1", ". 1461:2921(1460) ack 1");
        script.Network.Slots = -1;
        script.Layer.TransmitReady();
        script.Expect(". 1:1(0) ack 2921");
    }

    [Fact]
    public void Busy_AtTheHandshake_ItGoesOn()
    {
        var script = new TcpScript();
        script.Network.Slots = 0;
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.ExpectNothing();
        script.Network.Slots = -1;
        script.Layer.TransmitReady();
        script.Expect("S. 0:0(0) ack 1");
    }

    [Fact]
    public void Busy_ManyConnections_TakeTurns()
    {
        TcpScript script = TcpScript.Established();
        TcpSocket first = script.Socket;
        script.Key = script.Key with { Ports = script.Key.Ports + 1 };
        script.Accept();
        TcpSocket second = script.Socket;
        script.Network.Slots = 0;
        first.TryWrite(new byte[14600]);
        second.TryWrite(new byte[14600]);
        var sent = new int[2];
        for (int i = 0; i < 2; i++)
        {
            script.Network.Slots = 4;
            script.Layer.TransmitReady();
            while (script.Network.Sent.TryDequeue(out byte[]? segment))
            {
                sent[segment[3] == (TcpScript.PeerPort & 255) ? 0 : 1]++;
            }
        }

        Assert.Equal([4, 4], sent);
    }

    [Fact]
    public void TransmitCompletion_StartsTheTimerWhenTheSegmentHasLeft()
    {
        var script = new TcpScript();
        script.Network.CompletesTransmits = true;
        script.Listen(new TcpListenerOptions { Socket = new TcpOptions { NoDelay = true } });
        script.Accept();
        script.Write(100);
        script.Expect("P. 1:101(100)");
        uint tag = Assert.Single(script.Network.Tags);
        script.Advance(190);
        script.Layer.TransmitCompleted(tag);
        script.Advance(190);
        script.ExpectNothing();
        script.Advance(11);
        script.Expect("P. 1:101(100)");
    }

    [Fact]
    public void TransmitCompletion_Outstanding_DefersTheTimeout_ButNotForEver()
    {
        var script = new TcpScript();
        script.Network.CompletesTransmits = true;
        script.Listen(new TcpListenerOptions { Socket = new TcpOptions { NoDelay = true } });
        script.Accept();
        script.Write(100);
        script.Expect("P. 1:101(100)");
        script.Advance(900);
        script.ExpectNothing();
        script.Advance(200);
        script.Expect("P. 1:101(100)");
    }

    [Fact]
    public void TransmitCompletion_OfAConnectionThatHasGone_IsIgnored()
    {
        var script = new TcpScript();
        script.Network.CompletesTransmits = true;
        script.Listen();
        script.Accept();
        script.Write(100);
        uint tag = Assert.Single(script.Network.Tags);
        script.Socket.Abort();
        script.Layer.TransmitCompleted(tag);
        script.Layer.TransmitCompleted(0xFFFFFF);
        Assert.Equal(0, script.Layer.ConnectionCount);
    }

    [Fact]
    public void LinkRestored_SendsAtOnceWhatWaitedForItsTimer()
    {
        TcpScript script = TcpScript.Established();
        script.Network.Status = TransmitStatus.LinkDown;
        script.Write(100);
        script.Advance(60_000);
        script.ExpectNothing();
        script.Network.Status = TransmitStatus.Ok;
        script.Layer.LinkRestored();
        script.Settle();
        script.Expect("P. 1:101(100) ack 1");
    }

    [Fact]
    public void RouteChanged_TheConnectionKeepsItsAddress()
    {
        TcpScript script = TcpScript.Established();
        script.Network.RouteGeneration++;
        script.Network.Mtu = 1000;
        script.Write(2000);
        script.Expect(". 1:1461(1460)");
        script.Network.Sent.Clear();
        script.Advance(200);
        script.Expect(". 1:961(960)");
        Assert.Equal(TransmitStatus.Ok, script.Network.Status);
    }
}
