using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>
/// One TCP layer whose peer is the test: a conversation of segments in the notation of <see cref="SegmentText"/>. The peer is 10.0.0.2; data
/// of either side is that of <see cref="StreamCheck"/>, so what is received is checked to the byte.
/// </summary>
internal sealed class TcpScript
{
    public const ulong LocalSeed = 7;
    public const ulong PeerSeed = 9;
    public const ushort ListenPort = 80;
    public const ushort PeerPort = 5000;
    public static readonly IPv4Address Local = new(10, 0, 0, 1);
    public static readonly IPv4Address Peer = new(10, 0, 0, 2);
    private int _written;
    private int _read;

    public TcpScript(TcpStackOptions? stack = null, TimeSpan? start = null)
    {
        Loop = new EventLoop(new VirtualLoopHost());
        Loop.RunFor(start ?? TimeSpan.FromHours(1));
        Layer = new TcpLayer(Network, Loop, new TestRandom(42), stack);
    }

    public EventLoop Loop { get; }

    public ScriptNetwork Network { get; } = new();

    public TcpLayer Layer { get; }

    /// <summary>The connection of the conversation, from this side's view.</summary>
    public ConnectionKey Key { get; set; } = new(Local, ListenPort, Peer, PeerPort);

    /// <summary>The peer's initial sequence number; near the end of the circle, so that every conversation wraps.</summary>
    public SequenceNumber PeerInitial { get; set; } = new(uint.MaxValue - 700);

    public SequenceNumber LocalInitial { get; set; }

    public TcpListener? Listener { get; private set; }

    public TcpSocket Socket { get; set; } = null!;

    public Task<TcpSocket>? Connecting { get; private set; }

    /// <summary>A passive open, done.</summary>
    public static TcpScript Established(TcpOptions? options = null, string syn = "S 0:0(0) win 65535 <mss 1460>", TcpStackOptions? stack = null, string? final = null)
    {
        var script = new TcpScript(stack);
        script.Listen(new TcpListenerOptions { Socket = options ?? new TcpOptions { NoDelay = true } });
        script.Accept(syn, final);
        return script;
    }

    public void Listen(TcpListenerOptions? options = null) => Listener = Layer.Listen(ListenPort, options);

    /// <summary>The handshake of a connection to the listener.</summary>
    public void Accept(string syn = "S 0:0(0) win 65535 <mss 1460>", string? final = null)
    {
        Send(syn);
        Expect("S. 0:0(0) ack 1");
        Send(final ?? ". 1:1(0) ack 1");
        Task<TcpSocket> accept = Listener!.AcceptAsync().AsTask();
        Settle();
        Socket = accept.Result;
        Assert.Equal(TcpState.Established, Socket.State);
    }

    /// <summary>Starts an active open to port 80; the SYN is to be expected.</summary>
    public void Connect(TcpOptions? options = null)
    {
        Connecting = Layer.ConnectAsync(new IPEndPoint(Peer, 80), options).AsTask();
        if (Network.Sent.TryPeek(out byte[]? first) && TcpView.TryParse(first, out TcpView view))
        {
            Key = new ConnectionKey(Local, view.SourcePort, Peer, 80);
        }
    }

    /// <summary>The peer sends a segment; the burst ends behind it.</summary>
    public void Send(string text)
    {
        Deliver(text);
        Layer.ReceiveBurstEnd();
        Settle();
    }

    /// <summary>The peer sends segments in one burst.</summary>
    public void SendBurst(params string[] texts)
    {
        foreach (string text in texts)
        {
            Deliver(text);
        }

        Layer.ReceiveBurstEnd();
        Settle();
    }

    public void Deliver(string text)
    {
        byte[] segment = SegmentText.Parse(text, Key, PeerInitial, LocalInitial, PeerSeed);
        Layer.Receive(new IPv4Packet { Source = Key.Remote, Destination = Key.Local, Payload = segment });
    }

    public void DeliverRaw(byte[] segment, bool broadcast = false)
    {
        Layer.Receive(new IPv4Packet { Source = Key.Remote, Destination = Key.Local, Payload = segment, IsBroadcastOrMulticast = broadcast });
        Layer.ReceiveBurstEnd();
    }

    public byte[] Build(string text) => SegmentText.Parse(text, Key, PeerInitial, LocalInitial, PeerSeed);

    /// <summary>The next segment that this side has sent: begins as given.</summary>
    /// <returns>Its whole text.</returns>
    public string Expect(string expected)
    {
        if (!Network.Sent.TryDequeue(out byte[]? bytes))
        {
            Assert.Fail($"Expected '{expected}', but nothing was sent.");
        }

        Assert.True(TcpView.TryParse(bytes, out TcpView view), "A malformed segment was sent.");
        Assert.True(
            view.HasValidChecksum(InternetChecksum.PseudoHeader(Key.Local, Key.Remote, 6, bytes.Length)), "A wrong checksum was sent.");
        if ((view.Flags & TcpFlags.Syn) != 0)
        {
            LocalInitial = view.Sequence;
        }

        string text = SegmentText.Format(view, LocalInitial, PeerInitial);
        if (text != expected && !text.StartsWith(expected + " ", StringComparison.Ordinal))
        {
            Assert.Fail($"Expected '{expected}', but '{text}' was sent.");
        }

        if (!view.Payload.IsEmpty)
        {
            StreamCheck.Check(view.Payload, LocalSeed, view.Sequence - LocalInitial - 1);
        }

        return text;
    }

    public void Expect(params string[] expected)
    {
        foreach (string text in expected)
        {
            Expect(text);
        }
    }

    public void ExpectNothing()
    {
        if (Network.Sent.TryPeek(out byte[]? bytes) && TcpView.TryParse(bytes, out TcpView view))
        {
            Assert.Fail($"Expected nothing, but '{SegmentText.Format(view, LocalInitial, PeerInitial)}' was sent.");
        }
    }

    /// <summary>Lets time pass.</summary>
    public void Advance(double milliseconds) => Loop.RunFor(TimeSpan.FromMilliseconds(milliseconds));

    /// <summary>Lets what is ready run.</summary>
    public void Settle() => Loop.RunFor(TimeSpan.FromTicks(1));

    /// <summary>The application writes the next bytes of its stream, all of which must fit.</summary>
    public void Write(int length)
    {
        var data = new byte[length];
        StreamCheck.Fill(data, LocalSeed, _written);
        Assert.Equal(length, Socket.TryWrite(data));
        _written += length;
    }

    /// <summary>The application reads; every byte is checked.</summary>
    public void Read(int length)
    {
        var data = new byte[length];
        Assert.Equal(length, Socket.TryRead(data));
        StreamCheck.Check(data, PeerSeed, _read);
        _read += length;
    }

    /// <summary>An ICMP error about a segment that this side sent.</summary>
    public void Unreachable(int code, int sequence, ushort mtu = 0)
    {
        var quoted = new byte[TcpView.MinimumSize];
        TcpView.Write(quoted, new TcpHeader(Key.LocalPort, Key.RemotePort, LocalInitial + sequence, default, TcpFlags.Ack, 0));
        Layer.Unreachable(new IcmpError
        {
            Type = IcmpType.DestinationUnreachable, Code = (byte)code, NextHopMtu = mtu, Source = Key.Local, Destination = Key.Remote,
            Payload = quoted.AsSpan(0, 8),
        });
        Settle();
    }

    /// <summary>The failure that an operation ends with.</summary>
    public NetworkError ErrorOf(ValueTask<int> operation) => ErrorOf(operation.AsTask());

    public NetworkError ErrorOf(Task operation)
    {
        Settle();
        Assert.True(operation.IsCompleted, "The operation has not ended.");
        return Assert.IsType<NetworkException>(operation.Exception!.InnerException).Error;
    }

    /// <summary>That no connection, timer or port is left.</summary>
    public void ExpectGone()
    {
        Assert.Equal(0, Layer.ConnectionCount);
        Assert.Null(Listener == null ? null : Listener.HalfOpenCount == 0 ? null : "half-open connections");
    }
}
