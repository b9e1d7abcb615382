using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// TCP over one stack: opens, listens, finds the connection of a segment, and takes turns among connections that wait for the interface.
/// </summary>
internal sealed partial class TcpLayer
{
    /// <summary>Within a burst of received frames every so many full segments are acknowledged at once, so that the peer need not wait for its end.</summary>
    public const int BurstSegments = 8;
    private readonly ConnectionTable _connections;
    private readonly TimeWaitTable _timeWait;
    private readonly SequenceGenerator _sequences;
    private readonly List<TcpListener> _listeners = [];
    private readonly IRandom _random;
    private bool _isClosed;

    public TcpLayer(
        ITcpNetwork network, EventLoop loop, IRandom random, TcpStackOptions? options = null, NetworkStackCounters? drops = null)
    {
        Drops = drops ?? new NetworkStackCounters();
        Network = network;
        Loop = loop;
        Clock = loop.Clock;
        Options = options ?? TcpStackOptions.Default;
        _random = random;
        _sequences = new SequenceGenerator(Clock, random);
        _connections = new ConnectionTable(random.NextUInt32());
        _timeWait = new TimeWaitTable(Clock, Options.TimeWaitCapacity, Options.TimeWait, random.NextUInt32());
    }

    public ITcpNetwork Network { get; }

    public EventLoop Loop { get; }

    public IClock Clock { get; }

    public TcpStackOptions Options { get; }

    public TcpCounters Counters { get; } = new();

    public NetworkStackCounters Drops { get; }

    public TransmitTags Tags { get; } = new();

    /// <summary>The clock's time; within a burst of frames, that of its first.</summary>
    public TimeSpan Now => _isInBurst ? _burstTime : Clock.Now;

    /// <summary>The number of connections, half-open ones included, TIME-WAIT not.</summary>
    public int ConnectionCount => _connections.Count;

    public int TimeWaitCount => _timeWait.Count;

    /// <summary>Opens a connection (RFC 9293 section 3.10.1).</summary>
    public ValueTask<TcpSocket> ConnectAsync(IPEndPoint remote, TcpOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= TcpOptions.Default;
        options.Validate();
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<TcpSocket>(cancellationToken);
        }

        TcpConnection connection;
        try
        {
            connection = Open(remote, options);
        }
        catch (NetworkException e)
        {
            return ValueTask.FromException<TcpSocket>(e);
        }

        var operation = new ConnectOperation(Loop, connection);
        connection.Connecting = operation;
        ValueTask<TcpSocket> task = operation.Begin(cancellationToken);
        connection.Connect(InitialSequence(connection.Key, null));
        return task;
    }

    /// <summary>Waits for connections.</summary>
    /// <exception cref="NetworkException">The port is taken, or the stack closed.</exception>
    public TcpListener Listen(ushort port, TcpListenerOptions? options = null)
    {
        options ??= new TcpListenerOptions();
        options.Socket.Validate();
        ArgumentOutOfRangeException.ThrowIfZero(port);
        if (_isClosed)
        {
            throw TcpErrors.StackClosed();
        }

        if (FindListener(port) != null)
        {
            TcpErrors.ThrowPortInUse(port);
        }

        var listener = new TcpListener(this, port, options);
        _listeners.Add(listener);
        return listener;
    }

    /// <summary>Resets every connection and closes every listener.</summary>
    public void Close()
    {
        _isClosed = true;
        while (_listeners.Count > 0)
        {
            _listeners[^1].Close();
        }

        foreach (TcpConnection connection in _connections.ToArray())
        {
            connection.Abort();
        }

        _timeWait.Clear();
    }

    public bool IsInTimeWait(in ConnectionKey key) => _timeWait.Find(key) >= 0;

    /// <summary>True when a key names no connection, old or new, and its port no listener.</summary>
    public bool IsFree(in ConnectionKey key) =>
        _connections.Find(key) == null && _timeWait.Find(key) < 0 && FindListener(key.LocalPort) == null;

    /// <summary>ISS, above a connection of the same key that is still in TIME-WAIT (RFC 9293 section 3.4.1).</summary>
    public SequenceNumber InitialSequence(in ConnectionKey key, SequenceNumber? above)
    {
        SequenceNumber initial = _sequences.Next(key);
        return above is { } old && initial <= old ? old + (ushort.MaxValue + 2) : initial;
    }

    /// <summary>A connection for a peer's SYN; null when the stack has no room or no way back.</summary>
    public TcpConnection? TryCreate(in ConnectionKey key, TcpOptions options)
    {
        if (_connections.Count >= Options.MaximumConnections)
        {
            Counters.ConnectionLimit++;
            return null;
        }

        if (!Network.TryRoute(key.Remote, out IPv4Route route))
        {
            return null;
        }

        return Attach(key, route, options);
    }

    public void EnterTimeWait(in ConnectionKey key, SequenceNumber sendNext, SequenceNumber receiveNext, ushort window)
    {
        if (_timeWait.Add(key, sendNext, receiveNext, window))
        {
            Counters.TimeWaitRecycled++;
        }
    }

    public void Remove(TcpConnection connection)
    {
        connection.IsAttached = false;
        _connections.Remove(connection);
        Tags.Release(connection);
    }

    public void Remove(TcpListener listener) => _listeners.Remove(listener);

    private TcpConnection Open(IPEndPoint remote, TcpOptions options)
    {
        if (_isClosed)
        {
            throw TcpErrors.StackClosed();
        }

        if (remote.Address.IsIPv6)
        {
            TcpErrors.ThrowIPv6();
        }

        IPv4Address address = remote.Address.IPv4;
        if (!Network.TryRoute(address, out IPv4Route route) || route.Kind is IPv4RouteKind.Broadcast or IPv4RouteKind.Multicast)
        {
            TcpErrors.ThrowNoRoute(remote.Address);
        }

        if (_connections.Count >= Options.MaximumConnections)
        {
            TcpErrors.ThrowTooMany(Options.MaximumConnections);
        }

        ushort port = EphemeralPorts.Draw(_random, this, route.Source, address, remote.Port);
        if (port == 0)
        {
            TcpErrors.ThrowPortInUse(0);
        }

        return Attach(new ConnectionKey(route.Source, port, address, remote.Port), route, options);
    }

    private TcpConnection Attach(in ConnectionKey key, in IPv4Route route, TcpOptions options)
    {
        var connection = new TcpConnection(this, key, route, options) { IsAttached = true };
        _connections.Add(connection);
        return connection;
    }

    private TcpListener? FindListener(ushort port)
    {
        foreach (TcpListener listener in _listeners)
        {
            if (listener.Port == port)
            {
                return listener;
            }
        }

        return null;
    }
}
