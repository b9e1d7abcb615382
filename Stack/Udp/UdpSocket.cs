using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Stack.Udp;

namespace DeviceKit.Stack;

/// <summary>A UDP socket (RFC 768, RFC 1122 section 4.1) on one local port of a stack.</summary>
/// <remarks>At most one receive and one send are outstanding. Datagrams that find the receive queue full are dropped and counted.</remarks>
public sealed class UdpSocket
{
    private readonly UdpLayer _layer;
    private readonly DatagramQueue _queue;
    private readonly Completion<UdpReceiveResult> _receive;
    private readonly Completion<bool> _send;
    private Memory<byte> _receiveBuffer;
    private ReadOnlyMemory<byte> _sendData;
    private IPEndPoint _sendRemote;
    private NetworkError? _pendingError;
    private bool _isClosed;

    internal UdpSocket(UdpLayer layer, ushort localPort, EventLoop loop, int receiveBufferSize)
    {
        _layer = layer;
        LocalPort = localPort;
        _queue = new DatagramQueue(receiveBufferSize);
        _receive = new Completion<UdpReceiveResult>(loop);
        _send = new Completion<bool>(loop) { Canceled = static state => ((UdpSocket)state!).EndSend(), State = this };
    }

    /// <summary>The port that the socket receives on and sends from.</summary>
    public ushort LocalPort { get; }

    /// <summary>The only peer, after <see cref="Connect"/>.</summary>
    public IPEndPoint? RemoteEndPoint { get; private set; }

    /// <summary>True to allow sending to broadcast addresses.</summary>
    public bool EnableBroadcast { get; set; }

    internal IPEndPoint SendRemote => _sendRemote;

    internal ReadOnlySpan<byte> SendData => _sendData.Span;

    /// <summary>Sets the only peer: others are not heard, and ICMP errors about it reach the next receive or send.</summary>
    /// <param name="remote">The peer.</param>
    public void Connect(IPEndPoint remote) => RemoteEndPoint = remote;

    /// <summary>Takes the oldest datagram, or waits for one.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="cancellationToken">Gives the receive up; no datagram is lost.</param>
    /// <exception cref="NetworkException">The socket is closed, or an ICMP error came from a connected peer.</exception>
    public ValueTask<UdpReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (TakeError() is { } error)
        {
            return ValueTask.FromException<UdpReceiveResult>(error);
        }

        if (_queue.Count > 0 && !cancellationToken.IsCancellationRequested && !_receive.IsPending)
        {
            return new ValueTask<UdpReceiveResult>(_queue.Dequeue(buffer.Span));
        }

        ValueTask<UdpReceiveResult> task = _receive.Begin(cancellationToken);
        _receiveBuffer = buffer;
        return task;
    }

    /// <summary>Takes the oldest datagram if there is one.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="result">The datagram's length and sender.</param>
    /// <returns>False when none waits.</returns>
    public bool TryReceive(Span<byte> buffer, out UdpReceiveResult result)
    {
        if (_queue.Count == 0)
        {
            result = default;
            return false;
        }

        result = _queue.Dequeue(buffer);
        return true;
    }

    /// <summary>Sends a datagram to the connected peer.</summary>
    /// <param name="datagram">At most 65,507 bytes; it is cut into fragments where it is longer than the MTU takes.</param>
    /// <param name="cancellationToken">Gives the send up while it waits for a free slot.</param>
    /// <exception cref="InvalidOperationException">The socket is not connected.</exception>
    /// <exception cref="NetworkException">No route, too long, or an ICMP error came from the peer.</exception>
    public ValueTask SendAsync(ReadOnlyMemory<byte> datagram, CancellationToken cancellationToken = default) => SendToAsync(
        datagram, RemoteEndPoint ?? throw new InvalidOperationException("The socket is not connected; use SendToAsync."), cancellationToken);

    /// <summary>Sends a datagram; completes when it was handed to the interface, or waits for its next hop's address.</summary>
    /// <param name="datagram">At most 65,507 bytes; it is cut into fragments where it is longer than the MTU takes.</param>
    /// <param name="remote">The peer.</param>
    /// <param name="cancellationToken">Gives the send up while it waits for a free slot.</param>
    /// <exception cref="NetworkException">No route, too long, broadcast not enabled, or the socket is closed.</exception>
    public ValueTask SendToAsync(ReadOnlyMemory<byte> datagram, IPEndPoint remote, CancellationToken cancellationToken = default)
    {
        if (TakeError() is { } error)
        {
            return ValueTask.FromException(error);
        }

        if (_send.IsPending || cancellationToken.IsCancellationRequested)
        {
            _send.Open(cancellationToken);
            return _send.AsValueTask();
        }

        NetworkError? failure = _layer.TrySend(this, datagram.Span, remote, out bool isBusy);
        if (failure is { } kind)
        {
            return ValueTask.FromException(Failure(kind, remote));
        }

        if (!isBusy)
        {
            return ValueTask.CompletedTask;
        }

        _send.Open(cancellationToken);
        _sendData = datagram;
        _sendRemote = remote;
        _layer.WaitToSend(this);
        return _send.AsValueTask();
    }

    /// <summary>Frees the port; outstanding calls fail with <see cref="NetworkError.Closed"/>. Idempotent.</summary>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _layer.Remove(this);
        _receive.TrySetException(Failure(NetworkError.Closed, RemoteEndPoint));
        EndSend();
        _send.TrySetException(Failure(NetworkError.Closed, RemoteEndPoint));
    }

    internal bool Hears(IPEndPoint remote) => RemoteEndPoint is not { } peer || peer == remote;

    /// <summary>Hands a datagram over; false when the queue is full.</summary>
    internal bool Deliver(ReadOnlySpan<byte> data, IPEndPoint remote, IPv4Address local)
    {
        if (!_receive.IsPending || _queue.Count > 0)
        {
            return _queue.TryEnqueue(data, remote, local);
        }

        int copied = Math.Min(data.Length, _receiveBuffer.Length);
        data[..copied].CopyTo(_receiveBuffer.Span);
        _receiveBuffer = default;
        return _receive.TrySetResult(new UdpReceiveResult(copied, remote, local, copied < data.Length));
    }

    /// <summary>The waiting send was tried again.</summary>
    internal void CompleteSend(NetworkError? failure)
    {
        IPEndPoint remote = _sendRemote;
        EndSend();
        if (failure is { } kind)
        {
            _send.TrySetException(Failure(kind, remote));
        }
        else
        {
            _send.TrySetResult(true);
        }
    }

    internal void Fail(NetworkError error)
    {
        if (!_receive.TrySetException(Failure(error, RemoteEndPoint)))
        {
            _pendingError = error;
        }
    }

    private NetworkException Failure(NetworkError error, IPEndPoint? remote) =>
        new(error, $"UDP port {LocalPort}{(remote is { } peer ? $" to {peer}" : string.Empty)}: {error}.");

    private NetworkException? TakeError()
    {
        NetworkError? error = _isClosed ? NetworkError.Closed : _pendingError;
        _pendingError = null;
        return error is { } kind ? Failure(kind, RemoteEndPoint) : null;
    }

    private void EndSend()
    {
        _sendData = default;
        _layer.StopWaiting(this);
    }
}
