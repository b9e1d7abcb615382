using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Servers;

/// <summary>Accepts connections and serves each on its own, all on one loop.</summary>
public abstract class HttpServerBase : IDisposable
{
    private readonly Func<CancellationToken, ValueTask<IByteStream>> _accept;
    private readonly CancellationTokenSource _stop = new();
    private readonly List<IByteStream> _open = [];

    private protected HttpServerBase(EventLoop loop, Func<CancellationToken, ValueTask<IByteStream>> accept)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(accept);
        Loop = loop;
        _accept = accept;
    }

    /// <summary>The connections that were accepted.</summary>
    public int ConnectionCount { get; private set; }

    /// <summary>The connections that are open.</summary>
    public int OpenConnectionCount => _open.Count;

    /// <summary>The requests that were read.</summary>
    public int RequestCount { get; private set; }

    /// <summary>Called with each request, before it is answered.</summary>
    public Action<HttpServerRequest>? RequestReceived { get; set; }

    private protected EventLoop Loop { get; }

    /// <summary>Starts to accept. Call it from the loop's thread.</summary>
    public void Start() => Loop.Spawn(AcceptAsync);

    /// <summary>Stops to accept, and breaks every connection off.</summary>
    public void Stop()
    {
        _stop.Cancel();
        foreach (IByteStream stream in _open.ToArray())
        {
            stream.Abort();
        }
    }

    /// <summary>Stops.</summary>
    public void Dispose()
    {
        Stop();
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected void Count(HttpServerRequest request)
    {
        RequestCount++;
        RequestReceived?.Invoke(request);
    }

    private protected abstract ValueTask ServeAsync(IByteStream stream, int connection, CancellationToken cancellationToken);

    private async ValueTask AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            IByteStream stream;
            try
            {
                stream = await _accept(_stop.Token);
            }
            catch (NetworkException)
            {
                // The listener was closed.
                return;
            }

            int connection = ++ConnectionCount;
            _open.Add(stream);
            Loop.Spawn(() => GuardAsync(stream, connection));
        }
    }

    private async ValueTask GuardAsync(IByteStream stream, int connection)
    {
        try
        {
            await ServeAsync(stream, connection, _stop.Token);
        }
        catch (Exception e) when (e is NetworkException or OperationCanceledException)
        {
            // The client is gone, or the server stops.
            stream.Abort();
        }
        finally
        {
            _open.Remove(stream);
        }
    }
}
