using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class CloseTests
{
    [Fact]
    public void Established_Close_GoesThroughFinWaitToTimeWait()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 1");
        Assert.Equal(TcpState.FinWait1, script.Socket.State);
        script.Send(". 1:1(0) ack 2");
        Assert.Equal(TcpState.FinWait2, script.Socket.State);
        script.Send("F. 1:1(0) ack 2");
        script.Expect(". 2:2(0) ack 2");
        Assert.Equal((TcpState.TimeWait, 1), (script.Socket.State, script.Layer.TimeWaitCount));
        script.ExpectGone();
        script.Advance(60_001);
        Assert.Equal((TcpState.Closed, 0), (script.Socket.State, script.Layer.TimeWaitCount));
    }

    [Fact]
    public void FinWait1_FinWithTheAck_GoesToTimeWait()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 1");
        script.Send("F. 1:1(0) ack 2");
        script.Expect(". 2:2(0) ack 2");
        Assert.Equal(TcpState.TimeWait, script.Socket.State);
    }

    [Fact]
    public void FinWait1_Fin_IsSimultaneousClose()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 1");
        script.Send("F. 1:1(0) ack 1");
        script.Expect(". 2:2(0) ack 2");
        Assert.Equal(TcpState.Closing, script.Socket.State);
        script.Send(". 2:2(0) ack 2");
        script.ExpectNothing();
        Assert.Equal(TcpState.TimeWait, script.Socket.State);
    }

    [Fact]
    public void Closing_OurFinLost_IsSentAgain()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 1");
        script.Send("F. 1:1(0) ack 1");
        script.Expect(". 2:2(0) ack 2");
        script.Advance(200);
        script.Expect("FP. 1:1(0) ack 2");
        script.Send(". 2:2(0) ack 2");
        Assert.Equal(TcpState.TimeWait, script.Socket.State);
    }

    [Fact]
    public void CloseWait_Close_GoesThroughLastAckToClosed()
    {
        TcpScript script = TcpScript.Established();
        Task<int> read = script.Socket.ReadAsync(new byte[1]).AsTask();
        script.Send("F. 1:1(0) ack 1");
        script.Expect(". 1:1(0) ack 2");
        Assert.Equal((TcpState.CloseWait, 0), (script.Socket.State, read.Result));
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 2");
        Assert.Equal(TcpState.LastAck, script.Socket.State);
        script.Send(". 2:2(0) ack 2");
        Assert.Equal((TcpState.Closed, 0), (script.Socket.State, script.Layer.TimeWaitCount));
        script.ExpectGone();
        Assert.Equal(TimeSpan.MaxValue, script.Loop.NextTimer);
    }

    [Fact]
    public void LastAck_FinAgain_IsAckedAndOursIsSentAgain()
    {
        TcpScript script = TcpScript.Established();
        script.Send("F. 1:1(0) ack 1");
        script.Expect(". 1:1(0) ack 2");
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 2");
        script.Send("F. 1:1(0) ack 1");
        script.Expect(". 2:2(0) ack 2");
        script.Advance(200);
        script.Expect("FP. 1:1(0) ack 2");
    }

    [Fact]
    public void HalfClosed_ThePeersDataIsStillReadAndAcked()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Shutdown();
        script.Expect("FP. 1:1(0) ack 1");
        script.Send(". 1:1(0) ack 2");
        script.SendBurst(". 1:1461(1460) ack 2", ". 1461:2921(1460) ack 2");
        script.Expect(". 2:2(0) ack 2921");
        script.Read(2920);
        script.Send("FP. 2921:2931(10) ack 2");
        script.Expect(". 2:2(0) ack 2932");
        script.Read(10);
        Assert.Equal(0, script.Socket.ReadAsync(new byte[1]).Result);
        Assert.Equal(NetworkError.Closed, script.ErrorOf(script.Socket.WriteAsync(new byte[1]).AsTask()));
    }

    [Fact]
    public void HalfClosedByThePeer_OursIsStillSent()
    {
        TcpScript script = TcpScript.Established();
        script.Send("F. 1:1(0) ack 1");
        script.Expect(". 1:1(0) ack 2");
        script.Write(100);
        script.Expect("P. 1:101(100) ack 2");
        script.Send(". 2:2(0) ack 101");
        script.Socket.Shutdown();
        script.Expect("FP. 101:101(0) ack 2");
    }

    [Fact]
    public void HalfClosed_WaitsForThePeerWithoutLimitWhileTheApplicationReads()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Shutdown();
        script.Send(". 1:1(0) ack 2");
        script.Advance(24 * 3600 * 1000);
        Assert.Equal(TcpState.FinWait2, script.Socket.State);
        script.Socket.Close();
        script.Advance(60_001);
        Assert.Equal(TcpState.Closed, script.Socket.State);
        script.ExpectGone();
    }

    [Fact]
    public void Shutdown_BehindAPendingWrite_FollowsItsLastByte()
    {
        TcpScript script = TcpScript.Established(new TcpOptions { SendBufferSize = 1000, NoDelay = true });
        var data = new byte[1500];
        StreamCheck.Fill(data, TcpScript.LocalSeed, 0);
        Task write = script.Socket.WriteAsync(data).AsTask();
        script.Socket.Shutdown();
        script.Expect("P. 1:1001(1000) ack 1");
        script.Send(". 1:1(0) ack 1001");
        script.Expect("FP. 1001:1501(500) ack 1");
        Assert.True(write.IsCompletedSuccessfully);
    }

    [Fact]
    public void Close_WithUnreadData_Resets()
    {
        TcpScript script = TcpScript.Established();
        script.Send("P. 1:101(100) ack 1");
        script.Socket.Close();
        script.Expect("R. 1:1(0) ack 101");
        script.ExpectGone();
    }

    [Fact]
    public void Closed_DataThatNobodyWillRead_IsReset()
    {
        TcpScript script = TcpScript.Established();
        script.Socket.Close();
        script.Expect("FP. 1:1(0) ack 1");
        script.Send("P. 1:101(100) ack 2");
        script.Expect("R. 2:2(0) ack 1");
        script.ExpectGone();
    }

    [Fact]
    public void Closed_DataOfOursIsStillDelivered()
    {
        TcpScript script = TcpScript.Established();
        script.Write(20_000);
        script.Socket.Close();
        script.Network.Sent.Clear();
        script.Send(". 1:1(0) ack 14601");
        script.Expect(". 14601:16061(1460)", ". 16061:17521(1460)", ". 17521:18981(1460)", "FP. 18981:20001(1020)");
    }

    [Fact]
    public void Closed_OperationsFail()
    {
        TcpScript script = TcpScript.Established();
        Task<int> read = script.Socket.ReadAsync(new byte[1]).AsTask();
        script.Socket.Close();
        script.Socket.Close();
        Assert.Equal(NetworkError.Closed, script.ErrorOf(read));
        Assert.Equal(NetworkError.Closed, script.ErrorOf(script.Socket.ReadAsync(new byte[1])));
        Assert.Equal(NetworkError.Closed, script.ErrorOf(script.Socket.WriteAsync(new byte[1]).AsTask()));
        Assert.Equal(0, script.Socket.TryWrite(new byte[1]));
    }

    [Theory]
    [InlineData(TcpState.Established)]
    [InlineData(TcpState.FinWait1)]
    [InlineData(TcpState.FinWait2)]
    [InlineData(TcpState.CloseWait)]
    [InlineData(TcpState.Closing)]
    [InlineData(TcpState.LastAck)]
    public void Abort_InEveryState_ResetsAndLeavesNothing(TcpState state)
    {
        TcpScript script = InState(state);
        script.Socket.Abort();
        script.Expect("R.");
        script.ExpectNothing();
        script.ExpectGone();
        Assert.Equal((TcpState.Closed, 0), (script.Socket.State, script.Layer.TimeWaitCount));
        Assert.Equal(TimeSpan.MaxValue, script.Loop.NextTimer);
    }

    [Theory]
    [InlineData(TcpState.Established, NetworkError.ConnectionReset)]
    [InlineData(TcpState.FinWait1, NetworkError.ConnectionReset)]
    [InlineData(TcpState.FinWait2, NetworkError.ConnectionReset)]
    [InlineData(TcpState.CloseWait, NetworkError.ConnectionReset)]
    [InlineData(TcpState.Closing, null)]
    [InlineData(TcpState.LastAck, null)]
    public void Reset_InEveryState_EndsTheConnection(TcpState state, NetworkError? error)
    {
        TcpScript script = InState(state);
        int next = state is TcpState.CloseWait or TcpState.Closing or TcpState.LastAck ? 2 : 1;
        script.Send($"R {next}:{next}(0)");
        script.ExpectNothing();
        script.ExpectGone();
        Assert.Equal(TcpState.Closed, script.Socket.State);
        if (error is { } expected)
        {
            Assert.Equal(expected, script.ErrorOf(script.Socket.WriteAsync(new byte[1]).AsTask()));
        }
    }

    [Fact]
    public void Reset_WhileOperationsArePending_FailsThemAndLeavesWhatHadCome()
    {
        TcpScript script = TcpScript.Established(new TcpOptions { SendBufferSize = 10 });
        Task write = script.Socket.WriteAsync(new byte[20]).AsTask();
        Task flush = script.Socket.FlushAsync().AsTask();
        script.SendBurst("P. 1:11(10) ack 1", "R 11:11(0)");
        Assert.Equal(NetworkError.ConnectionReset, script.ErrorOf(write));
        Assert.Equal(NetworkError.ConnectionReset, script.ErrorOf(flush));
        script.Read(10);
        Assert.Equal(NetworkError.ConnectionReset, script.ErrorOf(script.Socket.ReadAsync(new byte[1])));
    }

    [Fact]
    public void Close_OfTheLayer_ResetsEverything()
    {
        TcpScript script = TcpScript.Established();
        script.Layer.Close();
        script.Expect("R. 1:1(0) ack 1");
        script.ExpectGone();
        Assert.Throws<NetworkException>(() => script.Layer.Listen(81));
        Assert.Equal(NetworkError.Closed, script.ErrorOf(script.Layer.ConnectAsync(new IPEndPoint(TcpScript.Peer, 80)).AsTask()));
    }

    private static TcpScript InState(TcpState state)
    {
        TcpScript script = TcpScript.Established();
        if (state is TcpState.CloseWait or TcpState.LastAck)
        {
            script.Send("F. 1:1(0) ack 1");
        }

        if (state is not (TcpState.Established or TcpState.CloseWait))
        {
            script.Socket.Shutdown();
        }

        if (state == TcpState.FinWait2)
        {
            script.Send(". 1:1(0) ack 2");
        }

        if (state == TcpState.Closing)
        {
            script.Send("F. 1:1(0) ack 1");
        }

        Assert.Equal(state, script.Socket.State);
        script.Network.Sent.Clear();
        return script;
    }
}
