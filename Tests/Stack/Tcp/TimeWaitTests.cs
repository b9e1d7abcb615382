using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class TimeWaitTests
{
    [Fact]
    public void TimeWait_FinAgain_IsAckedAndTheTimeStartsAnew()
    {
        TcpScript script = InTimeWait();
        script.Advance(50_000);
        script.Send("F. 1:1(0) ack 2");
        script.Expect(". 2:2(0) ack 2");
        script.Advance(50_000);
        Assert.Equal(1, script.Layer.TimeWaitCount);
        script.Advance(10_001);
        Assert.Equal(0, script.Layer.TimeWaitCount);
    }

    [Fact]
    public void TimeWait_FinWithOldSeq_IsAcked()
    {
        TcpScript script = InTimeWait();
        script.Send("F. -10:-10(0) ack 2");
        script.Expect(". 2:2(0) ack 2");
    }

    [Fact]
    public void TimeWait_Reset_IsIgnored()
    {
        TcpScript script = InTimeWait();
        script.Send("R 2:2(0)");
        script.ExpectNothing();
        Assert.Equal(1, script.Layer.TimeWaitCount);
    }

    [Fact]
    public void TimeWait_ExactAck_IsIgnored()
    {
        TcpScript script = InTimeWait();
        script.Send(". 2:2(0) ack 2");
        script.ExpectNothing();
    }

    [Fact]
    public void TimeWait_NewerSyn_OpensTheConnectionAnewAboveTheOldNumbers()
    {
        TcpScript script = InTimeWait();
        SequenceNumber before = script.LocalInitial;
        script.PeerInitial += 100_000;
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        Assert.True(script.LocalInitial > before + 2);
        Assert.Equal((0, 1), (script.Layer.TimeWaitCount, script.Listener!.HalfOpenCount));
        script.Send(". 1:1(0) ack 1");
        Assert.Equal(1, script.Listener.EstablishedCount);
    }

    [Fact]
    public void TimeWait_OlderSyn_IsAcked()
    {
        TcpScript script = InTimeWait();
        script.Send("S -100:-100(0) win 1000 <mss 1460>");
        script.Expect(". 2:2(0) ack 2");
        Assert.Equal(1, script.Layer.TimeWaitCount);
    }

    [Fact]
    public void TimeWait_NewerSynWithoutAListener_IsAcked()
    {
        TcpScript script = InTimeWait();
        script.Listener!.Close();
        script.Send("S 1000:1000(0) win 1000 <mss 1460>");
        script.Expect(". 2:2(0) ack 2");
    }

    [Fact]
    public void TimeWait_AFlood_IsAnsweredWithinTheLimit()
    {
        TcpScript script = InTimeWait();
        for (int i = 0; i < 100; i++)
        {
            script.Send("P. -50:-40(10) ack 2");
        }

        Assert.Equal(RateLimiter.Limit, script.Network.Sent.Count);
    }

    [Fact]
    public void TimeWait_AboveTheCap_ForgetsTheOldest()
    {
        var script = new TcpScript(new TcpStackOptions { TimeWaitCapacity = 3 });
        script.Listen();
        for (int i = 0; i < 5; i++)
        {
            script.Key = new ConnectionKey(TcpScript.Local, 80, TcpScript.Peer, (ushort)(1000 + i));
            script.Accept();
            script.Socket.Close();
            script.Expect("FP. 1:1(0) ack 1");
            script.Send("F. 1:1(0) ack 2");
            script.Expect(". 2:2(0) ack 2");
        }

        Assert.Equal((3, 2L), (script.Layer.TimeWaitCount, script.Layer.Counters.TimeWaitRecycled));
        script.Key = new ConnectionKey(TcpScript.Local, 80, TcpScript.Peer, 1000);
        Assert.False(script.Layer.IsInTimeWait(script.Key));
    }

    private static TcpScript InTimeWait()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 1");
        script.Send("F. 1:1(0) ack 2");
        script.Expect(". 2:2(0) ack 2");
        Assert.Equal(TcpState.TimeWait, script.Socket.State);
        return script;
    }
}
