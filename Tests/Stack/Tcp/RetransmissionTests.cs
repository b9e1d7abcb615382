using System;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class RetransmissionTests
{
    [Fact]
    public void NoAck_IsSentAgainWithBackOffAndGivenUp()
    {
        TcpScript script = TcpScript.Established(new TcpOptions { UserTimeout = TimeSpan.FromSeconds(5), NoDelay = true });
        script.Write(100);
        script.Expect("P. 1:101(100) ack 1");
        foreach (int milliseconds in new[] { 200, 400, 800, 1600 })
        {
            script.Advance(milliseconds - 1);
            script.ExpectNothing();
            script.Advance(1);
            script.Expect("P. 1:101(100) ack 1");
        }

        script.Advance(3200);
        script.Expect("R. 101:101(0) ack 1");
        Assert.Equal(NetworkError.TimedOut, script.ErrorOf(script.Socket.ReadAsync(new byte[1])));
        script.ExpectGone();
    }

    [Fact]
    public void Karn_AnAckOfWhatWasSentTwice_IsNoSampleAndKeepsTheBackOff()
    {
        TcpScript script = TcpScript.Established();
        script.Write(100);
        script.Expect("P. 1:101(100)");
        script.Advance(200);
        script.Expect("P. 1:101(100)");
        script.Advance(100);
        script.Send(". 1:1(0) ack 101");
        Assert.Equal(400, script.Socket.Statistics.RetransmissionTimeout.TotalMilliseconds);
        Assert.True(script.Socket.Statistics.SmoothedRoundTripTime < TimeSpan.FromMilliseconds(1));

        // A sample of new data takes the back-off back (RFC 6298 section 5.7).
        script.Write(100);
        script.Expect("P. 101:201(100)");
        script.Advance(50);
        script.Send(". 1:1(0) ack 201");
        Assert.Equal(200, script.Socket.Statistics.RetransmissionTimeout.TotalMilliseconds);
        Assert.InRange(script.Socket.Statistics.SmoothedRoundTripTime.TotalMilliseconds, 6, 7);
    }

    [Fact]
    public void Timer_StartsAnewWithEachAckOfNewData()
    {
        TcpScript script = TcpScript.Established();
        script.Write(4380);
        script.Expect(". 1:1461(1460)", ". 1461:2921(1460)", "P. 2921:4381(1460)");
        script.Advance(150);
        script.Send(". 1:1(0) ack 1461");
        double timeout = script.Socket.Statistics.RetransmissionTimeout.TotalMilliseconds;
        script.Advance(timeout - 1);
        script.ExpectNothing();
        script.Advance(2);
        script.Expect(". 1461:2921(1460)");
    }

    [Fact]
    public void Timeout_SendsOneSegmentThenAllThatFollowsAsAcksCome()
    {
        TcpScript script = TcpScript.Established();
        script.Write(5840);
        script.Expect(". 1:1461(1460)", ". 1461:2921(1460)", ". 2921:4381(1460)", "P. 4381:5841(1460)");
        script.Advance(200);
        script.Expect(". 1:1461(1460)");
        script.ExpectNothing();
        Assert.Equal(1460, script.Socket.Statistics.CongestionWindow);
        script.Send(". 1:1(0) ack 1461");
        script.Expect(". 1461:2921(1460)", ". 2921:4381(1460)");

        // The receiver had kept the rest: nothing is sent twice that it has.
        script.Send(". 1:1(0) ack 5841");
        script.ExpectNothing();
        script.Advance(5000);
        script.ExpectNothing();
    }

    [Fact]
    public void ThreeDuplicates_TheLostSegmentIsSentAtOnce()
    {
        TcpScript script = WithTwelveInFlight(out _);
        script.Send(". 1:1(0) ack 1");
        script.Expect(". 1:1461(1460) ack 1");
        Assert.Equal((8760 + 4380, 8760), (script.Socket.Statistics.CongestionWindow, script.Socket.Statistics.SlowStartThreshold));
        Assert.Equal(1, script.Layer.Counters.FastRetransmits);

        // Each further duplicate inflates the window, and new segments leave once it exceeds the flight.
        for (int i = 0; i < 3; i++)
        {
            script.Send(". 1:1(0) ack 1");
            script.ExpectNothing();
        }

        script.Send(". 1:1(0) ack 1");
        script.Expect(". 17521:18981(1460) ack 1");
    }

    [Fact]
    public void LimitedTransmit_TheFirstTwoDuplicatesLetOneNewSegmentOutEach()
    {
        TcpScript script = TcpScript.Established();
        script.Write(30_000);
        script.Network.Sent.Clear();
        script.Send(". 1:1(0) ack 1");
        script.Expect(". 14601:16061(1460)");
        script.ExpectNothing();
        script.Send(". 1:1(0) ack 1");
        script.Expect(". 16061:17521(1460)");
        script.ExpectNothing();
    }

    [Fact]
    public void NewReno_APartialAck_SendsTheNextHoleAndTheFullOneEndsRecovery()
    {
        TcpScript script = WithTwelveInFlight(out int highest);
        script.Send(". 1:1(0) ack 1");
        script.Expect(". 1:1461(1460)");
        script.Send(". 1:1(0) ack 4381");
        script.Expect(". 4381:5841(1460)");
        script.Send(". 1:1(0) ack 8761");
        script.Expect(". 8761:10221(1460)");
        script.Network.Sent.Clear();
        script.Send($". 1:1(0) ack {highest}");
        TcpStatistics statistics = script.Socket.Statistics;
        Assert.InRange(statistics.CongestionWindow, 1460, statistics.SlowStartThreshold);
        Assert.Equal(1, script.Layer.Counters.FastRetransmits);
        Assert.Equal(0, script.Layer.Counters.Timeouts);
    }

    [Fact]
    public void NewReno_DuplicatesOfWhatWasOutstandingAtATimeout_CauseNoFastRetransmit()
    {
        TcpScript script = TcpScript.Established();
        script.Write(14_600);
        script.Network.Sent.Clear();
        script.Advance(200);
        script.Expect(". 1:1461(1460)");
        script.Send(". 1:1(0) ack 1461");
        script.Network.Sent.Clear();
        for (int i = 0; i < 5; i++)
        {
            script.Send(". 1:1(0) ack 1461");
        }

        script.ExpectNothing();
        Assert.Equal(0, script.Layer.Counters.FastRetransmits);
    }

    [Theory]
    [InlineData(". 1:1(0) ack 1 win 65000", ". 1:1(0) ack 1 win 64000", ". 1:1(0) ack 1 win 63000")]
    [InlineData("P. 1:11(10) ack 1", "P. 11:21(10) ack 1", "P. 21:31(10) ack 1")]
    public void NoDuplicates_AreWindowUpdatesAndData(string first, string second, string third)
    {
        TcpScript script = TcpScript.Established();
        script.Write(14_600);
        script.Network.Sent.Clear();
        script.Send(first);
        script.Send(second);
        script.Send(third);
        Assert.Equal(0, script.Layer.Counters.FastRetransmits);
    }

    [Fact]
    public void Fin_IsSentAgain()
    {
        TcpScript script = TcpScript.Established();
        script.Write(100);
        script.Socket.Shutdown();
        script.Expect("P. 1:101(100)", "FP. 101:101(0)");
        script.Advance(200);
        script.Expect("FP. 1:101(100)");
        script.Send(". 1:1(0) ack 102");
        Assert.Equal(TcpState.FinWait2, script.Socket.State);
    }

    [Fact]
    public void LastSegmentWithFinLost_FastRetransmitCarriesTheFin()
    {
        TcpScript script = TcpScript.Established();
        script.Write(1000);
        script.Socket.Shutdown();
        script.Network.Sent.Clear();
        script.Send(". 1:1(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        script.Expect("FP. 1:1001(1000)");
    }

    private static TcpScript WithTwelveInFlight(out int highest)
    {
        TcpScript script = TcpScript.Established();
        script.Write(30_000);
        script.Send(". 1:1(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        script.Network.Sent.Clear();
        highest = 17_521;
        return script;
    }
}
