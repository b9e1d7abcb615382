using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>The connections to one host and port: a bounded number, the last used first, and a queue of those who wait for one.</summary>
internal sealed class HttpConnectionPool
{
    private readonly HttpConnectionPools _owner;
    private readonly List<HttpConnection> _idle = [];
    private readonly Queue<TaskCompletionSource<HttpConnection?>> _waiters = new();
    private int _count;
    private bool _closed;

    public HttpConnectionPool(HttpConnectionPools owner, StackHttpHandler settings, string host, ushort port)
    {
        _owner = owner;
        Settings = settings;
        Host = host;
        Port = port;
    }

    public StackHttpHandler Settings { get; }

    public string Host { get; }

    public ushort Port { get; }

    public bool HasIdle => _idle.Count > 0;

    public bool IsUnused => _count == 0 && _waiters.Count == 0;

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpConnection connection = await TakeAsync(cancellationToken);
        try
        {
            return await connection.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException e) when (e.CanRetry && !cancellationToken.IsCancellationRequested)
        {
            // The server ended the kept connection, most likely while the request was on its way. Its fellows may have ended too: once, on a new one.
        }

        CloseIdle();
        connection = await TakeAsync(cancellationToken);
        return await connection.SendAsync(request, cancellationToken);
    }

    /// <summary>Takes a connection back that can serve again.</summary>
    public void Return(HttpConnection connection)
    {
        if (_closed || connection.IsExpired(Settings.Clock.Now))
        {
            connection.Close();
        }
        else if (TryNextWaiter(out TaskCompletionSource<HttpConnection?>? waiter))
        {
            waiter.SetResult(connection);
        }
        else
        {
            connection.BecomeIdle();
            _idle.Add(connection);
            _owner.ConnectionIsIdle();
        }
    }

    /// <summary>A connection has ended: its place is free.</summary>
    public void Forget()
    {
        _count--;
        if (TryNextWaiter(out TaskCompletionSource<HttpConnection?>? waiter))
        {
            // The place is the waiter's from now on; it connects.
            _count++;
            waiter.SetResult(null);
        }
    }

    public void RemoveExpired()
    {
        for (int i = _idle.Count - 1; i >= 0; i--)
        {
            if (_idle[i].IsExpired(Settings.Clock.Now) || _idle[i].HasEnded)
            {
                HttpConnection connection = _idle[i];
                _idle.RemoveAt(i);
                connection.Close();
            }
        }
    }

    public void Close()
    {
        _closed = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (_idle.Count > 0)
        {
            HttpConnection connection = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            connection.Close();
        }
    }

    private ValueTask<HttpConnection> TakeAsync(CancellationToken cancellationToken)
    {
        RemoveExpired();
        if (_idle.Count > 0)
        {
            HttpConnection connection = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            return new ValueTask<HttpConnection>(connection);
        }

        if (_count < Settings.MaxConnectionsPerServer)
        {
            _count++;
            return ConnectAsync(cancellationToken);
        }

        return WaitAsync(cancellationToken);
    }

    private async ValueTask<HttpConnection> WaitAsync(CancellationToken cancellationToken)
    {
        var waiter = new TaskCompletionSource<HttpConnection?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiters.Enqueue(waiter);
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource<HttpConnection?>)state!).TrySetCanceled(token), waiter);
        return await waiter.Task ?? await ConnectAsync(cancellationToken);
    }

    private async ValueTask<HttpConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        using var deadline = new HttpDeadline(Settings.Clock, Settings.ConnectTimeout, cancellationToken);
        try
        {
            return new HttpConnection(this, await Settings.Connector.ConnectAsync(Host, Port, deadline.Token));
        }
        catch (NetworkException e)
        {
            Forget();
            throw HttpThrow.Connecting(e, Host, Port);
        }
        catch (OperationCanceledException e)
        {
            Forget();
            throw deadline.Expired ? HttpThrow.ConnectTimedOut(e) : HttpThrow.Canceled(e.InnerException, cancellationToken);
        }
        catch
        {
            Forget();
            throw;
        }
    }

    private bool TryNextWaiter([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TaskCompletionSource<HttpConnection?>? waiter)
    {
        while (_waiters.TryDequeue(out waiter))
        {
            if (!waiter.Task.IsCompleted)
            {
                return true;
            }
        }

        return false;
    }
}
