using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class ZeroWindowTests
{
    private static readonly TcpOptions s_small = new() { ReceiveBufferSize = 1000, NoDelay = true };

    [Fact]
    public void SlowReader_ReopensTheWindowInStepsWorthSending()
    {
        TcpScript script = TcpScript.Established(s_small);
        script.Send("P. 1:1001(1000) ack 1");
        script.Advance(40);
        script.Expect(". 1:1(0) ack 1001 win 0");
        script.Read(499);
        script.ExpectNothing();
        script.Read(1);
        script.Expect(". 1:1(0) ack 1001 win 500");
        script.Read(500);
        script.Expect(". 1:1(0) ack 1001 win 1000");
    }

    [Fact]
    public void SlowReader_AnswersEveryProbe()
    {
        TcpScript script = TcpScript.Established(s_small);
        script.Send("P. 1:1001(1000) ack 1");
        script.Advance(40);
        script.Expect(". 1:1(0) ack 1001 win 0");
        for (int i = 0; i < 50; i++)
        {
            script.Send(". 1001:1002(1) ack 1");
            script.Expect(". 1:1(0) ack 1001 win 0");
        }

        script.Read(1000);
        script.Expect(". 1:1(0) ack 1001 win 1000");
        script.Send("P. 1001:1002(1) ack 1");
        script.Read(1);
    }

    [Fact]
    public void ClosedWindowOfOurs_TheAckInAProbeCounts()
    {
        TcpScript script = TcpScript.Established(s_small);
        script.Send("P. 1:1001(1000) ack 1");
        script.Write(100);
        script.Expect("P. 1:101(100) ack 1001 win 0");
        script.Send(". 1001:1002(1) ack 101");
        script.Expect(". 101:101(0) ack 1001 win 0");
        Assert.Equal(0, script.Socket.Statistics.BytesUnacknowledged);
    }

    [Fact]
    public void PeersClosedWindow_IsProbedWithAnOctetAndBackOff()
    {
        TcpScript script = TcpScript.Established();
        script.Write(1000);
        script.Expect("P. 1:1001(1000) ack 1");
        script.Send(". 1:1(0) ack 1001 win 0");
        script.Write(3000);
        script.ExpectNothing();
        foreach (int milliseconds in new[] { 200, 400, 800, 1600, 3200 })
        {
            script.Advance(milliseconds - 1);
            script.ExpectNothing();
            script.Advance(1);
            script.Expect(". 1001:1002(1) ack 1");
            script.Send(". 1:1(0) ack 1001 win 0");
            script.ExpectNothing();
        }

        script.Send(". 1:1(0) ack 1001 win 4000");
        script.Expect(". 1001:2461(1460) ack 1", ". 2461:3921(1460) ack 1", "P. 3921:4001(80) ack 1");
    }

    [Fact]
    public void PeersClosedWindow_TheProbeTaken_GoesOnBehindIt()
    {
        TcpScript script = TcpScript.Established();
        script.Write(1000);
        script.Expect("P. 1:1001(1000) ack 1");
        script.Send(". 1:1(0) ack 1001 win 0");
        script.Write(500);
        script.Advance(201);
        script.Expect(". 1001:1002(1) ack 1");
        script.Send(". 1:1(0) ack 1002 win 2000");
        script.Expect("P. 1002:1501(499) ack 1");
        script.Send(". 1:1(0) ack 1501 win 2000");
        Assert.Equal(0, script.Socket.Statistics.BytesUnacknowledged);
    }

    [Fact]
    public void PeersClosedWindow_ForHours_DoesNotEndTheConnection()
    {
        TcpScript script = TcpScript.Established();
        script.Write(1000);
        script.Expect("P. 1:1001(1000) ack 1");
        script.Send(". 1:1(0) ack 1001 win 0");
        script.Write(100);
        for (int i = 0; i < 300; i++)
        {
            while (script.Network.Sent.Count == 0)
            {
                script.Advance(1000);
            }

            script.Expect(". 1001:1002(1) ack 1");
            script.Send(". 1:1(0) ack 1001 win 0");
        }

        Assert.Equal(TcpState.Established, script.Socket.State);
    }

    [Fact]
    public void PeersClosedWindow_WithoutAnswers_EndsWithTheUserTimeout()
    {
        TcpScript script = TcpScript.Established(new TcpOptions { UserTimeout = TimeSpan.FromSeconds(30) });
        script.Write(1000);
        script.Expect("P. 1:1001(1000) ack 1");
        script.Send(". 1:1(0) ack 1001 win 0");
        script.Write(100);
        script.Advance(120_000);
        Assert.Equal(TcpState.Closed, script.Socket.State);
        Assert.Equal(NetworkError.TimedOut, script.ErrorOf(script.Socket.ReadAsync(new byte[1])));
        script.ExpectGone();
    }

    [Fact]
    public void PeersClosedWindow_FinIsProbedWith()
    {
        TcpScript script = TcpScript.Established();
        script.Write(1000);
        script.Expect("P. 1:1001(1000) ack 1");
        script.Send(". 1:1(0) ack 1001 win 0");
        script.Socket.Shutdown();
        script.ExpectNothing();
        script.Advance(201);
        script.Expect("FP. 1001:1001(0) ack 1");
        script.Send(". 1:1(0) ack 1002 win 0");
        Assert.Equal(TcpState.FinWait2, script.Socket.State);
    }

    [Fact]
    public void PeersSmallWindow_IsUsedWhenItIsHalfOfTheLargest_ElseAfterTheOverride()
    {
        TcpScript script = TcpScript.Established(syn: "S 0:0(0) win 2000 <mss 1460>", final: ". 1:1(0) ack 1 win 2000");
        script.Write(6000);
        script.Expect(". 1:1461(1460) ack 1");
        script.ExpectNothing();
        script.Send(". 1:1(0) ack 1461 win 1000");
        script.Expect(". 1461:2461(1000) ack 1");
        script.Send(". 1:1(0) ack 2461 win 999");
        script.ExpectNothing();
        script.Advance(201);
        script.Expect(". 2461:3460(999) ack 1");
    }

    [Fact]
    public void ShrunkWindow_AfterATimeout_IsProbed()
    {
        TcpScript script = TcpScript.Established();
        script.Write(2920);
        script.Expect(". 1:1461(1460) ack 1", "P. 1461:2921(1460) ack 1");
        script.Send(". 1:1(0) ack 1 win 0");
        script.Advance(1000);
        script.Expect(". 1:2(1) ack 1");
        script.Network.Sent.Clear();
        script.Send(". 1:1(0) ack 1 win 5000");
        script.Expect(". 1:1461(1460) ack 1");
    }

    [Fact]
    public void BothReadersStopped_ThenResumed_TransferEnds()
    {
        var link = new TcpLink();
        var options = new TcpOptions { ReceiveBufferSize = 3000, SendBufferSize = 5000 };
        link.Run(async () =>
        {
            (TcpSocket a, TcpSocket b) = await link.ConnectAsync(options, options);
            Task sends = Task.WhenAll(StreamCheck.SendAsync(a, 1, 50_000), StreamCheck.SendAsync(b, 2, 50_000));
            await link.Loop.Clock.DelayAsync(TimeSpan.FromMinutes(20));
            Assert.False(sends.IsCompleted);
            Task<int> toB = StreamCheck.ReceiveAsync(b, 1, 100);
            Task<int> toA = StreamCheck.ReceiveAsync(a, 2, 7);
            await sends;
            Assert.Equal((50_000, 50_000), (await toB, await toA));
        });
    }
}
