using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Http;

/// <summary>A pool for each host and port, and the timer that clears them of old connections.</summary>
internal sealed class HttpConnectionPools
{
    private static readonly TimeSpan s_shortestSweep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestSweep = TimeSpan.FromSeconds(30);
    private readonly StackHttpHandler _settings;
    private readonly List<HttpConnectionPool> _pools = [];
    private readonly IClockTimer _sweep;

    public HttpConnectionPools(StackHttpHandler settings)
    {
        _settings = settings;
        _sweep = settings.Clock.CreateTimer(static state => ((HttpConnectionPools)state!).Sweep(), this);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri uri = request.RequestUri!;
        string host = uri.HostNameType == UriHostNameType.IPv6 ? uri.DnsSafeHost : uri.IdnHost;
        return Find(host, (ushort)uri.Port).SendAsync(request, cancellationToken);
    }

    public void Close()
    {
        _sweep.Cancel();
        foreach (HttpConnectionPool pool in _pools)
        {
            pool.Close();
        }
    }

    /// <summary>Called when a connection became idle. The timer runs only while there is one, so that a loop can come to rest.</summary>
    public void ConnectionIsIdle()
    {
        if (!_sweep.IsSet)
        {
            TimeSpan quarter = _settings.PooledConnectionIdleTimeout == Timeout.InfiniteTimeSpan
                ? s_longestSweep
                : _settings.PooledConnectionIdleTimeout / 4;
            TimeSpan interval = quarter < s_shortestSweep ? s_shortestSweep : quarter > s_longestSweep ? s_longestSweep : quarter;
            _sweep.Set(_settings.Clock.Now + interval);
        }
    }

    private void Sweep()
    {
        for (int i = _pools.Count - 1; i >= 0; i--)
        {
            _pools[i].RemoveExpired();
            if (_pools[i].IsUnused)
            {
                _pools.RemoveAt(i);
            }
            else if (_pools[i].HasIdle)
            {
                ConnectionIsIdle();
            }
        }
    }

    private HttpConnectionPool Find(string host, ushort port)
    {
        foreach (HttpConnectionPool pool in _pools)
        {
            if (pool.Port == port && string.Equals(pool.Host, host, StringComparison.OrdinalIgnoreCase))
            {
                return pool;
            }
        }

        _pools.RemoveAll(static pool => pool.IsUnused);
        var created = new HttpConnectionPool(this, _settings, host, port);
        _pools.Add(created);
        return created;
    }
}
