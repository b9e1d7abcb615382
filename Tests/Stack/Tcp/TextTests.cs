using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class TextTests
{
    [Fact]
    public void Established_SmallSegment_IsAckedAfterTheDelay()
    {
        TcpScript script = TcpScript.Established();
        script.Send("P. 1:101(100) ack 1");
        script.Advance(39);
        script.ExpectNothing();
        script.Advance(1);
        script.Expect(". 1:1(0) ack 101 win 65435");
        script.Read(100);
    }

    [Fact]
    public void Established_SecondFullSegment_IsAckedAtOnce()
    {
        TcpScript script = TcpScript.Established();
        script.Send(". 1:1461(1460) ack 1");
        script.ExpectNothing();
        script.Send(". 1461:2921(1460) ack 1");
        script.Expect(". 1:1(0) ack 2921 win 62615");
        script.Advance(1000);
        script.ExpectNothing();
    }

    [Fact]
    public void Established_Burst_IsAckedAtItsEndAndEveryEighthSegment()
    {
        TcpScript script = TcpScript.Established();
        var burst = new string[12];
        for (int i = 0; i < burst.Length; i++)
        {
            burst[i] = $". {1 + (i * 1460)}:{1461 + (i * 1460)}(1460) ack 1";
        }

        script.SendBurst(burst);
        script.Expect(". 1:1(0) ack 11681", ". 1:1(0) ack 17521");
        script.ExpectNothing();
    }

    [Fact]
    public void Established_DataOfOurs_CarriesTheAck()
    {
        TcpScript script = TcpScript.Established();
        script.Send("P. 1:101(100) ack 1");
        script.Write(10);
        script.Expect("P. 1:11(10) ack 101");
        script.Advance(100);
        script.ExpectNothing();
    }

    [Fact]
    public void Established_PendingRead_CompletesThroughTheLoop()
    {
        TcpScript script = TcpScript.Established();
        var buffer = new byte[200];
        Task<int> read = script.Socket.ReadAsync(buffer).AsTask();
        script.Deliver("P. 1:101(100) ack 1");
        script.Layer.ReceiveBurstEnd();
        Assert.False(read.IsCompleted);
        script.Settle();
        Assert.Equal(100, read.Result);
        StreamCheck.Check(buffer.AsSpan(0, 100), TcpScript.PeerSeed, 0);
    }

    [Fact]
    public void Established_OutOfOrder_EachIsAckedAtOnceAndTheGapFilledDeliversAll()
    {
        TcpScript script = TcpScript.Established();
        script.SendBurst(". 1461:2921(1460) ack 1", ". 4381:5841(1460) ack 1", ". 2921:4381(1460) ack 1");
        script.Expect(". 1:1(0) ack 1 win 65535", ". 1:1(0) ack 1 win 65535", ". 1:1(0) ack 1 win 65535");
        script.Send(". 1:1461(1460) ack 1");
        script.Expect(". 1:1(0) ack 5841 win 59695");
        script.Read(5840);
    }

    [Fact]
    public void Established_Duplicate_IsAckedAtOnce()
    {
        TcpScript script = TcpScript.Established();
        script.SendBurst(". 1:1461(1460) ack 1", ". 1461:2921(1460) ack 1");
        script.Expect(". 1:1(0) ack 2921");
        script.Send(". 1:1461(1460) ack 1");
        script.Expect(". 1:1(0) ack 2921");
        script.Read(2920);
    }

    [Fact]
    public void Established_PartlyOldSegment_DeliversWhatIsNew()
    {
        TcpScript script = TcpScript.Established();
        script.Send("P. 1:101(100) ack 1");
        script.Send("P. 51:201(150) ack 1");
        script.Read(200);
    }

    [Theory]
    [InlineData("P. 65537:65637(100) ack 1")]
    [InlineData("P. -99:1(100) ack 1")]
    [InlineData("P. 1000000000:1000000001(1) ack 1")]
    public void Established_OutsideOfTheWindow_IsAckedAndDropped(string segment)
    {
        TcpScript script = TcpScript.Established();
        script.Send(segment);
        script.Expect(". 1:1(0) ack 1 win 65535");
        Assert.Equal(0, script.Socket.TryRead(new byte[10]));
        Assert.Equal(1, script.Layer.Drops.Drops(StackDrop.TcpUnacceptable));
    }

    [Fact]
    public void Established_PastTheRightEdge_IsCutThere()
    {
        TcpScript script = TcpScript.Established(new TcpOptions { ReceiveBufferSize = 1000 });
        script.Send("P. 1:1101(1100) ack 1");
        script.Advance(40);
        script.Expect(". 1:1(0) ack 1001 win 0");
        script.Read(1000);
    }

    [Fact]
    public void Established_SegmentWithoutAck_IsDropped()
    {
        TcpScript script = TcpScript.Established();
        script.Send("P 1:101(100)");
        script.Advance(100);
        script.ExpectNothing();
        Assert.Equal(0, script.Socket.TryRead(new byte[10]));
    }

    [Fact]
    public void Established_UrgentData_IsOrdinaryData()
    {
        TcpScript script = TcpScript.Established();
        script.Send("P.U 1:101(100) ack 1");
        script.Read(100);
    }

    [Fact]
    public void OutOfOrder_MorePiecesThanTheBudget_AreDroppedAndCounted()
    {
        TcpScript script = TcpScript.Established(new TcpOptions { OutOfOrderRanges = 2 });
        script.SendBurst("P. 101:201(100) ack 1", "P. 301:401(100) ack 1", "P. 501:601(100) ack 1");
        script.Expect(". 1:1(0) ack 1", ". 1:1(0) ack 1", ". 1:1(0) ack 1");
        Assert.Equal(1, script.Layer.Drops.Drops(StackDrop.TcpNoMemory));
        script.SendBurst("P. 1:101(100) ack 1", "P. 201:301(100) ack 1");
        script.Expect(". 1:1(0) ack 401");
        script.Read(400);
    }

    [Fact]
    public void WrongChecksum_IsDroppedAndCounted()
    {
        TcpScript script = TcpScript.Established();
        byte[] segment = script.Build("P. 1:101(100) ack 1");
        segment[50] ^= 1;
        script.DeliverRaw(segment);
        script.Advance(100);
        script.ExpectNothing();
        Assert.Equal(1, script.Layer.Drops.Drops(StackDrop.TcpBadChecksum));
    }

    [Fact]
    public void MalformedAndBroadcastSegments_AreDroppedAndCounted()
    {
        TcpScript script = TcpScript.Established();
        script.DeliverRaw(new byte[19]);
        script.DeliverRaw(script.Build("S 0:0(0)"), broadcast: true);
        script.ExpectNothing();
        Assert.Equal((1, 1), (script.Layer.Drops.Drops(StackDrop.TcpMalformed), script.Layer.Counters.NotUnicast));
    }

    [Fact]
    public void Buffers_AreTakenWithTheFirstDataOnly()
    {
        var script = new TcpScript();
        script.Listen();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 30; i++)
        {
            script.Key = script.Key with { Ports = script.Key.Ports + 1 };
            script.Deliver("S 0:0(0) win 1000 <mss 1460>");
        }

        Assert.Equal(30, script.Listener!.HalfOpenCount);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 30 * 4096);
    }
}
