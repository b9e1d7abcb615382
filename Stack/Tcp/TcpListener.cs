using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack;

/// <summary>
/// Waits for connections to a port (RFC 9293 LISTEN): a queue of half-open ones, whose oldest gives way, and a queue of established ones that
/// wait to be accepted. Neither holds buffers before data flows.
/// </summary>
public sealed class TcpListener
{
    private readonly TcpLayer _layer;
    private readonly TcpListenerOptions _options;
    private readonly Completion<TcpSocket> _accept;
    private readonly Queue<TcpConnection> _established = new();
    private HalfOpenList _halfOpen;
    private bool _isClosed;

    internal TcpListener(TcpLayer layer, ushort port, TcpListenerOptions options)
    {
        _layer = layer;
        _options = options;
        _accept = new Completion<TcpSocket>(layer.Loop);
        Port = port;
    }

    /// <summary>The port.</summary>
    public ushort Port { get; }

    /// <summary>The number of half-open connections.</summary>
    internal int HalfOpenCount => _halfOpen.Count;

    /// <summary>The number of connections that wait to be accepted.</summary>
    internal int EstablishedCount => _established.Count;

    private bool IsFull => _established.Count >= Math.Max(1, _options.Backlog);

    /// <summary>Takes the next connection, waiting for one if need be. One such operation is outstanding at a time.</summary>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    /// <exception cref="NetworkException">The listener is closed (<see cref="NetworkError.Closed"/>).</exception>
    public ValueTask<TcpSocket> AcceptAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<TcpSocket>(cancellationToken);
        }

        if (_isClosed)
        {
            return ValueTask.FromException<TcpSocket>(Closed());
        }

        if (_accept.IsPending)
        {
            throw new InvalidOperationException("An accept is outstanding already; await it first.");
        }

        return _established.TryDequeue(out TcpConnection? connection)
            ? new ValueTask<TcpSocket>(Hand(connection))
            : _accept.Begin(cancellationToken);
    }

    /// <summary>Stops listening; connections that were not accepted are reset, accepted ones live on. Idempotent.</summary>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _layer.Remove(this);
        while (_halfOpen.Oldest is { } connection)
        {
            connection.Abort();
        }

        while (_established.TryDequeue(out TcpConnection? connection))
        {
            connection.Abort();
        }

        _accept.TrySetException(Closed());
    }

    /// <summary>A SYN for the port.</summary>
    internal void Receive(in ConnectionKey key, in TcpSegment segment, SequenceNumber? above)
    {
        if (IsFull)
        {
            _layer.Drops.Count(StackDrop.TcpBacklogFull);
            return;
        }

        if (_halfOpen.Count >= Math.Max(1, _options.SynBacklog))
        {
            _layer.Counters.SynBacklogEvictions++;
            _halfOpen.Oldest!.Drop();
        }

        if (_layer.TryCreate(key, _options.Socket) is { } connection)
        {
            connection.Listener = this;
            _halfOpen.Add(connection);
            connection.Accept(_layer.InitialSequence(key, above), segment);
        }
    }

    /// <summary>A half-open connection is about to be established.</summary>
    /// <returns>False when there is no place for it yet.</returns>
    internal bool TryAccept(TcpConnection connection)
    {
        if (IsFull)
        {
            return false;
        }

        _halfOpen.Remove(connection);
        return true;
    }

    /// <summary>A connection is established.</summary>
    internal void Deliver(TcpConnection connection)
    {
        if (_accept.IsPending)
        {
            _accept.TrySetResult(Hand(connection));
        }
        else
        {
            _established.Enqueue(connection);
        }
    }

    /// <summary>A connection ended before it was accepted. One that was established stays in the queue: it may hold data.</summary>
    internal void Forget(TcpConnection connection) => _halfOpen.Remove(connection);

    private static TcpSocket Hand(TcpConnection connection)
    {
        connection.Listener = null;
        return connection.Socket!;
    }

    private NetworkException Closed() => new(NetworkError.Closed, $"The listener on port {Port} is closed.");
}
