using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class ListenerTests
{
    [Fact]
    public void SynBacklog_Full_TheOldestHalfOpenGivesWay()
    {
        var script = new TcpScript();
        script.Listen(new TcpListenerOptions { SynBacklog = 3 });
        for (int i = 0; i < 1000; i++)
        {
            script.Key = PeerPort(1000 + i);
            script.Send("S 0:0(0) win 1000 <mss 1460>");
            script.Expect("S. 0:0(0) ack 1");
        }

        Assert.Equal((3, 3, 997L), (script.Listener!.HalfOpenCount, script.Layer.ConnectionCount, script.Layer.Counters.SynBacklogEvictions));

        // The newest can still be completed; the oldest is gone.
        script.Send(". 1:1(0) ack 1");
        Assert.Equal((2, 1), (script.Listener.HalfOpenCount, script.Listener.EstablishedCount));
        script.Key = PeerPort(1000);
        script.Send(". 1:1(0) ack 1");
        script.Expect("R");
    }

    [Fact]
    public void Backlog_Full_SynsAreDroppedUntilOneIsAccepted()
    {
        var script = new TcpScript();
        script.Listen(new TcpListenerOptions { Backlog = 2 });
        for (int i = 0; i < 2; i++)
        {
            script.Key = PeerPort(1000 + i);
            script.Send("S 0:0(0) win 1000 <mss 1460>");
            script.Expect("S. 0:0(0) ack 1");
            script.Send(". 1:1(0) ack 1");
        }

        script.Key = PeerPort(1002);
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.ExpectNothing();
        Assert.Equal(1, script.Layer.Drops.Drops(StackDrop.TcpBacklogFull));
        Assert.Equal(1000, script.Listener!.AcceptAsync().Result.RemoteEndPoint.Port);
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
    }

    [Fact]
    public void Backlog_FullAtTheLastAck_TheConnectionStaysHalfOpenAndGetsItsPlaceLater()
    {
        var script = new TcpScript();
        script.Listen(new TcpListenerOptions { Backlog = 1 });
        script.Key = PeerPort(1000);
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        SequenceNumber first = script.LocalInitial;
        script.Key = PeerPort(1001);
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        SequenceNumber second = script.LocalInitial;
        (script.Key, script.LocalInitial) = (PeerPort(1000), first);
        script.Send(". 1:1(0) ack 1");
        Assert.Equal((1, 1), (script.Listener!.HalfOpenCount, script.Listener.EstablishedCount));
        Assert.NotEqual(first, second);
        Assert.Equal(1001, script.Listener.AcceptAsync().Result.RemoteEndPoint.Port);
        script.Send("P. 1:11(10) ack 1");
        script.Socket = script.Listener.AcceptAsync().Result;
        script.Read(10);
    }

    [Fact]
    public void Accept_Pending_GetsTheConnectionWhenItComes()
    {
        var script = new TcpScript();
        script.Listen();
        Task<TcpSocket> accept = script.Listener!.AcceptAsync().AsTask();
        Assert.Throws<InvalidOperationException>(() => { _ = script.Listener.AcceptAsync(); });
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        script.Settle();
        Assert.Equal(TcpState.Established, accept.Result.State);
    }

    [Fact]
    public void Accept_Cancelled_LeavesTheConnectionForTheNext()
    {
        var script = new TcpScript();
        script.Listen();
        using var source = new CancellationTokenSource();
        Task<TcpSocket> accept = script.Listener!.AcceptAsync(source.Token).AsTask();
        source.Cancel();
        script.Settle();
        Assert.True(accept.IsCanceled);
        script.Accept();
    }

    [Fact]
    public void Accept_OfAConnectionThatWasReset_GivesASocketThatSaysSo()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        script.Send("P. 1:11(10) ack 1");
        script.Send("R 11:11(0)");
        script.Socket = script.Listener!.AcceptAsync().Result;
        script.Read(10);
        Assert.Equal(NetworkError.ConnectionReset, script.ErrorOf(script.Socket.ReadAsync(new byte[1])));
    }

    [Fact]
    public void Close_ResetsWhatWasNotAcceptedAndFreesThePort()
    {
        var script = new TcpScript();
        script.Listen();
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        SequenceNumber first = script.LocalInitial;
        script.Key = PeerPort(1001);
        script.Send("S 0:0(0) win 1000 <mss 1460>");
        script.Expect("S. 0:0(0) ack 1");
        script.Send(". 1:1(0) ack 1");
        script.Listener!.Close();
        Assert.Equal(2, script.Network.Sent.Count);
        Assert.Equal(0, script.Layer.ConnectionCount);
        Assert.NotEqual(first, script.LocalInitial);
        Assert.Equal(NetworkError.Closed, script.ErrorOf(script.Listener.AcceptAsync().AsTask()));
        script.Layer.Listen(80).Close();
    }

    [Fact]
    public void Close_WhileAcceptIsPending_FailsIt()
    {
        var script = new TcpScript();
        script.Listen();
        Task<TcpSocket> accept = script.Listener!.AcceptAsync().AsTask();
        script.Listener.Close();
        script.Listener.Close();
        Assert.Equal(NetworkError.Closed, script.ErrorOf(accept));
    }

    [Fact]
    public void Close_LeavesAcceptedConnectionsAlone()
    {
        TcpScript script = TcpScript.Established();
        script.Listener!.Close();
        script.ExpectNothing();
        script.Send("P. 1:11(10) ack 1");
        script.Read(10);
    }

    [Fact]
    public void Listen_OnATakenPort_Fails()
    {
        var script = new TcpScript();
        script.Listen();
        Assert.Equal(NetworkError.AddressInUse, Assert.Throws<NetworkException>(() => script.Layer.Listen(80)).Error);
    }

    [Fact]
    public void Connections_AboveTheStacksLimit_AreNotOpened()
    {
        var script = new TcpScript(new TcpStackOptions { MaximumConnections = 2 });
        script.Listen();
        for (int i = 0; i < 3; i++)
        {
            script.Key = PeerPort(1000 + i);
            script.Send("S 0:0(0) win 1000 <mss 1460>");
        }

        Assert.Equal((2, 1L), (script.Layer.ConnectionCount, script.Layer.Counters.ConnectionLimit));
        Assert.Equal(NetworkError.NoBuffers, script.ErrorOf(script.Layer.ConnectAsync(new IPEndPoint(TcpScript.Peer, 80)).AsTask()));
    }

    private static ConnectionKey PeerPort(int port) => new(TcpScript.Local, TcpScript.ListenPort, TcpScript.Peer, (ushort)port);
}
