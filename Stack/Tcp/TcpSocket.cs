using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack;

/// <summary>A TCP connection (RFC 9293), as a flow of bytes both ways.</summary>
/// <remarks>
/// At most one read, one write and one flush are outstanding. Failures are <see cref="NetworkException"/>: <see cref="NetworkError.ConnectionReset"/>,
/// <see cref="NetworkError.TimedOut"/> and so on; data that came before a failure is still read.
/// </remarks>
public sealed partial class TcpSocket : IByteStream
{
    private readonly TcpConnection _connection;
    private readonly TcpLayer _layer;
    private readonly Completion<int> _read;
    private readonly Completion<bool> _write;
    private Completion<bool>? _flush;
    private Memory<byte> _readBuffer;
    private ReadOnlyMemory<byte> _writeRest;
    private bool _isClosed;
    private bool _endsAfterWrite;
    private bool _isEnded;

    internal TcpSocket(TcpConnection connection, TcpLayer layer)
    {
        _connection = connection;
        _layer = layer;
        _read = new Completion<int>(layer.Loop) { Canceled = static state => ((TcpSocket)state!)._readBuffer = default, State = this };
        _write = new Completion<bool>(layer.Loop) { Canceled = static state => ((TcpSocket)state!).WriteCanceled(), State = this };
    }

    /// <summary>This side's address and port.</summary>
    public IPEndPoint LocalEndPoint => _connection.Key.LocalEndPoint;

    /// <summary>The peer's address and port.</summary>
    public IPEndPoint RemoteEndPoint => _connection.Key.RemoteEndPoint;

    /// <summary>Where the connection stands.</summary>
    public TcpState State => _connection.State == TcpState.TimeWait && !_layer.IsInTimeWait(_connection.Key) ? TcpState.Closed : _connection.State;

    /// <summary>True sends small writes at once; false collects them while an earlier small one is unacknowledged (Nagle).</summary>
    public bool NoDelay
    {
        get => _connection.NoDelay;
        set
        {
            _connection.NoDelay = value;
            if (value)
            {
                _connection.Output();
            }
        }
    }

    /// <summary>What the connection knows about its path.</summary>
    public TcpStatistics Statistics => _connection.Statistics;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A read is outstanding.</exception>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_read.IsPending)
        {
            throw new InvalidOperationException("A read is outstanding already; await it first.");
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<int>(cancellationToken);
        }

        if (_isClosed)
        {
            return ValueTask.FromException<int>(TcpErrors.Closed(_connection.Key));
        }

        if (_connection.Readable > 0 || buffer.IsEmpty)
        {
            return new ValueTask<int>(TryRead(buffer.Span));
        }

        if (_connection.IsAtEnd)
        {
            return new ValueTask<int>(0);
        }

        if (!_connection.IsAttached)
        {
            return ValueTask.FromException<int>(Failure());
        }

        _readBuffer = buffer;
        return _read.Begin(cancellationToken);
    }

    /// <summary>Reads what has come, without waiting.</summary>
    /// <param name="buffer">Where to.</param>
    /// <returns>The number of bytes; 0 when none has come, or none will.</returns>
    public int TryRead(Span<byte> buffer)
    {
        int length = _isClosed ? 0 : _connection.Read(buffer);
        if (length > 0)
        {
            _connection.AfterRead(send: true);
        }

        return length;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A write is outstanding.</exception>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        if (_write.IsPending)
        {
            throw new InvalidOperationException("A write is outstanding already; await it first.");
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        if (!_connection.CanWrite || _isEnded)
        {
            return ValueTask.FromException(Failure());
        }

        int length = TryWrite(data.Span);
        if (length == data.Length)
        {
            return default;
        }

        if (!_connection.CanWrite)
        {
            return ValueTask.FromException(Failure());
        }

        _writeRest = data[length..];
        _write.Open(cancellationToken);
        return _write.AsValueTask();
    }

    /// <summary>Writes what fits into the send buffer, without waiting.</summary>
    /// <param name="data">The bytes.</param>
    /// <returns>The number of bytes accepted; 0 when none fits, or the connection takes none.</returns>
    public int TryWrite(ReadOnlySpan<byte> data)
    {
        if (_isEnded || _write.IsPending)
        {
            return 0;
        }

        int length = _connection.Write(data);
        if (length > 0)
        {
            _connection.Output();
        }

        return length;
    }

    /// <summary>Waits until everything that was written has been acknowledged by the peer.</summary>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    public ValueTask FlushAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        if (!_connection.IsAttached && _connection.Error != null)
        {
            return ValueTask.FromException(Failure());
        }

        if (_connection.IsFlushed && !_write.IsPending)
        {
            return default;
        }

        _flush ??= new Completion<bool>(_layer.Loop);
        _flush.Open(cancellationToken);
        return _flush.AsValueTask();
    }

    /// <inheritdoc/>
    public void Shutdown()
    {
        if (_write.IsPending)
        {
            _endsAfterWrite = true;
            return;
        }

        _isEnded = true;
        _connection.Shutdown();
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Bytes that came and were not read, or a write that is outstanding, make it an <see cref="Abort"/>: the peer must not take a part for
    /// the whole (RFC 2525 section 2.17).
    /// </remarks>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        if (_write.IsPending)
        {
            Abort();
            return;
        }

        _isClosed = true;
        _isEnded = true;
        _connection.Close();
        EndOperations(TcpErrors.Closed(_connection.Key));
    }

    /// <inheritdoc/>
    public void Abort()
    {
        if (_isClosed && !_connection.IsAttached)
        {
            return;
        }

        _isClosed = true;
        _isEnded = true;
        _connection.Abort();
        EndOperations(TcpErrors.For(NetworkError.ConnectionAborted, _connection.Key));
    }
}
