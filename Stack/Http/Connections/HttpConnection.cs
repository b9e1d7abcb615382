using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Http;

/// <summary>One connection: requests and responses in turn (RFC 9112 section 9.3; **no pipelining**).</summary>
internal sealed partial class HttpConnection
{
    private readonly HttpConnectionPool _pool;
    private readonly IByteStream _stream;
    private readonly HttpReadBuffer _input = new();
    private readonly HttpWriteBuffer _output;
    private readonly TimeSpan _created;
    private ValueTask<int> _readAhead;
    private bool _hasReadAhead;
    private TimeSpan _idleSince;
    private TimeSpan? _serverKeeps;
    private bool _served;
    private bool _mustClose;
    private bool _ended;

    public HttpConnection(HttpConnectionPool pool, IByteStream stream)
    {
        _pool = pool;
        _stream = stream;
        _output = new HttpWriteBuffer(stream);
        _created = Clock.Now;
    }

    public StackHttpHandler Settings => _pool.Settings;

    /// <summary>True when the server has ended an idle connection, or sent something unasked.</summary>
    public bool HasEnded => _hasReadAhead && _readAhead.IsCompleted;

    /// <summary>What was read and not used.</summary>
    public HttpReadBuffer Input => _input;

    private IClock Clock => _pool.Settings.Clock;

    public bool IsExpired(TimeSpan now) =>
        (Settings.PooledConnectionLifetime != Timeout.InfiniteTimeSpan && now - _created >= Settings.PooledConnectionLifetime)
        || (_hasReadAhead && Settings.PooledConnectionIdleTimeout != Timeout.InfiniteTimeSpan
            && now - _idleSince >= Settings.PooledConnectionIdleTimeout)
        || (_hasReadAhead && now - _idleSince >= _serverKeeps);

    /// <summary>Starts to read, so that the server's end of the connection is noticed.</summary>
    public void BecomeIdle()
    {
        _idleSince = Clock.Now;
        _input.Shrink();
#pragma warning disable CA2012 // Awaited once, as the first read of the next response.
        _readAhead = _stream.ReadAsync(_input.GetSpace());
#pragma warning restore CA2012
        _hasReadAhead = true;
    }

    /// <summary>Reads more; 0 at the end.</summary>
    public async ValueTask<int> FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            int count = await _stream.ReadAsync(_input.GetSpace(), cancellationToken);
            _input.Commit(count);
            return count;
        }
        catch (NetworkException e)
        {
            throw HttpThrow.Lost(e, reading: true);
        }
    }

    /// <summary>Reads past the buffer, which is empty; 0 at the end.</summary>
    /// <exception cref="NetworkException">The connection is lost.</exception>
    public ValueTask<int> ReadDirectAsync(Memory<byte> buffer, CancellationToken cancellationToken) => _stream.ReadAsync(buffer, cancellationToken);

    /// <summary>The response was read to its end: the connection serves again, or is closed.</summary>
    public void CompleteResponse()
    {
        _served = true;
        if (_mustClose || _ended || _input.Count > 0)
        {
            Close();
        }
        else
        {
            _pool.Return(this);
        }
    }

    /// <summary>Closes in good order.</summary>
    public void Close() => End(abort: false);

    /// <summary>Breaks the connection off: the peer is in the middle of something.</summary>
    public void Abort() => End(abort: true);

    private void End(bool abort)
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        if (abort)
        {
            _stream.Abort();
        }
        else
        {
            _stream.Close();
        }

        if (!_hasReadAhead)
        {
            // A read under way keeps its array.
            _input.Release();
        }

        _pool.Forget();
    }
}
