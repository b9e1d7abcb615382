using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class SendTests
{
    [Fact]
    public void Nagle_HoldsASmallSegmentUntilTheAck()
    {
        TcpScript script = TcpScript.Established(new TcpOptions());
        script.Write(100);
        script.Expect("P. 1:101(100) ack 1");
        script.Write(100);
        script.Write(50);
        script.ExpectNothing();
        script.Send(". 1:1(0) ack 101");
        script.Expect("P. 101:251(150) ack 1");
    }

    [Fact]
    public void Nagle_SendsFullSegmentsAndKeepsTheRest()
    {
        TcpScript script = TcpScript.Established(new TcpOptions());
        script.Write(100);
        script.Expect("P. 1:101(100) ack 1");
        script.Write(2000);
        script.Expect(". 101:1561(1460) ack 1");
        script.ExpectNothing();
        script.Socket.NoDelay = true;
        script.Expect("P. 1561:2101(540) ack 1");
    }

    [Fact]
    public void Nagle_DoesNotHoldTheRestOfAWriteBehindItsFullSegments()
    {
        // Waiting for the peer's delayed acknowledgment here is what makes plain Nagle slow (RFC 9293 appendix A.3).
        TcpScript script = TcpScript.Established(new TcpOptions());
        script.Write(2000);
        script.Expect(". 1:1461(1460) ack 1", "P. 1461:2001(540) ack 1");
        script.Write(10);
        script.ExpectNothing();
        script.Send(". 1:1(0) ack 1461");
        script.ExpectNothing();
        script.Send(". 1:1(0) ack 2001");
        script.Expect("P. 2001:2011(10) ack 1");
    }

    [Fact]
    public void Nagle_LetsTheLastSegmentBeforeFinGo()
    {
        TcpScript script = TcpScript.Established(new TcpOptions());
        script.Write(100);
        script.Expect("P. 1:101(100) ack 1");
        script.Write(50);
        script.Socket.Shutdown();
        script.Expect("FP. 101:151(50) ack 1");
    }

    [Fact]
    public void NoDelay_SendsEachWriteAtOnce()
    {
        TcpScript script = TcpScript.Established();
        script.Write(1);
        script.Write(2);
        script.Expect("P. 1:2(1) ack 1", "P. 2:4(2) ack 1");
    }

    [Fact]
    public void InitialWindow_IsTenSegments_AndGrowsWithTheAcks()
    {
        TcpScript script = TcpScript.Established();
        script.Write(25_000);
        for (int i = 0; i < 10; i++)
        {
            script.Expect($". {1 + (1460 * i)}:{1461 + (1460 * i)}(1460) ack 1");
        }

        script.ExpectNothing();
        script.Send(". 1:1(0) ack 2921");
        script.Expect(". 14601:16061(1460)", ". 16061:17521(1460)", ". 17521:18981(1460)", ". 18981:20441(1460)");
        script.ExpectNothing();
        Assert.Equal(17_520, script.Socket.Statistics.CongestionWindow);
    }

    [Fact]
    public void CongestionWindow_DoesNotGrowWhileTheApplicationIsTheLimit()
    {
        TcpScript script = TcpScript.Established();
        for (int i = 0; i < 20; i++)
        {
            script.Write(1000);
            script.Expect($"P. {1 + (1000 * i)}:{1001 + (1000 * i)}(1000)");
            script.Send($". 1:1(0) ack {1001 + (1000 * i)}");
        }

        Assert.Equal(14_600, script.Socket.Statistics.CongestionWindow);
    }

    [Theory]
    [InlineData("S 0:0(0) win 65535 <mss 500>", 500)]
    [InlineData("S 0:0(0) win 65535", 536)]
    [InlineData("S 0:0(0) win 65535 <mss 10>", 64)]
    [InlineData("S 0:0(0) win 65535 <mss 9000>", 1460)]
    public void SegmentSize_IsThePeersWithinTheRoutes(string syn, int size)
    {
        TcpScript script = TcpScript.Established(syn: syn);
        script.Write(size + 1);
        script.Expect($". 1:{size + 1}({size}) ack 1", $"P. {size + 1}:{size + 2}(1) ack 1");
    }

    [Fact]
    public void SegmentSize_FromTheOptions_IsOfferedAndKept()
    {
        var script = new TcpScript();
        script.Connect(new TcpOptions { MaximumSegmentSize = 700 });
        script.Expect("S 0:0(0) win 65535 <mss 700,wscale 0>");
    }

    [Fact]
    public void Write_MoreThanTheBuffer_CompletesAsAcksMakeRoom()
    {
        TcpScript script = TcpScript.Established(new TcpOptions { SendBufferSize = 2000, NoDelay = true });
        var data = new byte[3000];
        StreamCheck.Fill(data, TcpScript.LocalSeed, 0);
        Task write = script.Socket.WriteAsync(data).AsTask();
        script.Expect(". 1:1461(1460) ack 1", "P. 1461:2001(540) ack 1");
        Assert.False(write.IsCompleted);
        script.Send(". 1:1(0) ack 1461");
        script.Expect("P. 2001:3001(1000) ack 1");
        script.Settle();
        Assert.True(write.IsCompletedSuccessfully);
    }

    [Fact]
    public void Flush_CompletesWhenAllIsAcknowledged()
    {
        TcpScript script = TcpScript.Established();
        script.Write(100);
        Task flush = script.Socket.FlushAsync().AsTask();
        script.Settle();
        Assert.False(flush.IsCompleted);
        script.Send(". 1:1(0) ack 101");
        script.Settle();
        Assert.True(flush.IsCompletedSuccessfully);
        Assert.True(script.Socket.FlushAsync().IsCompletedSuccessfully);
    }

    [Fact]
    public void Idle_LongerThanTheTimeout_RestartsWithTheInitialWindow()
    {
        TcpScript script = TcpScript.Established();
        script.Write(40_000);
        int acknowledged = 1;
        while (script.Network.Sent.Count > 0)
        {
            acknowledged = Math.Min(40_001, acknowledged + 2920);
            script.Network.Sent.Clear();
            script.Send($". 1:1(0) ack {acknowledged}");
        }

        script.Send(". 1:1(0) ack 40001");
        Assert.True(script.Socket.Statistics.CongestionWindow > 14_600);
        script.Advance(1000);
        script.Network.Sent.Clear();
        script.Write(100);
        Assert.Equal(14_600, script.Socket.Statistics.CongestionWindow);
    }
}
