using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack;

/// <summary>The outstanding operations: what the connection's progress does to them.</summary>
public sealed partial class TcpSocket
{
    /// <summary>Moves bytes between the connection and the outstanding operations, and ends those that are done. The connection sends afterwards.</summary>
    internal void Pump()
    {
        if (_read.IsPending)
        {
            PumpRead();
        }

        if (_write.IsPending)
        {
            PumpWrite();
        }

        if (_flush is { IsPending: true } flush)
        {
            if (_connection.Error != null)
            {
                flush.TrySetException(Failure());
            }
            else if (_connection.IsFlushed && !_write.IsPending)
            {
                flush.TrySetResult(true);
            }
        }
    }

    private void PumpRead()
    {
        if (_connection.Readable > 0)
        {
            int length = _connection.Read(_readBuffer.Span);
            _readBuffer = default;
            _connection.AfterRead(send: false);
            _read.TrySetResult(length);
        }
        else if (_connection.IsAtEnd)
        {
            _readBuffer = default;
            _read.TrySetResult(0);
        }
        else if (!_connection.IsAttached)
        {
            _readBuffer = default;
            _read.TrySetException(Failure());
        }
    }

    private void PumpWrite()
    {
        if (!_connection.CanWrite)
        {
            _writeRest = default;
            _write.TrySetException(Failure());
            return;
        }

        _writeRest = _writeRest[_connection.Write(_writeRest.Span)..];
        if (_writeRest.IsEmpty)
        {
            _write.TrySetResult(true);
            EndAfterWrite();
        }
    }

    private void WriteCanceled()
    {
        _writeRest = default;
        _layer.Loop.Post(static state => ((TcpSocket)state!).EndAfterWrite(), this);
    }

    private void EndAfterWrite()
    {
        if (_endsAfterWrite)
        {
            _endsAfterWrite = false;
            Shutdown();
        }
    }

    private void EndOperations(NetworkException exception)
    {
        _readBuffer = default;
        _writeRest = default;
        _read.TrySetException(exception);
        _write.TrySetException(exception);
        _flush?.TrySetException(exception);
    }

    private NetworkException Failure() => _connection.Error is { } error
        ? TcpErrors.For(error, _connection.Key)
        : _isEnded && !_isClosed ? TcpErrors.Ended(_connection.Key) : TcpErrors.Closed(_connection.Key);
}
