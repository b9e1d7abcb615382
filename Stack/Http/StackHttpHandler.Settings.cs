using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace DeviceKit.Stack.Http;

/// <content>The settings; names and meaning of SocketsHttpHandler, defaults for a device where it says so.</content>
public sealed partial class StackHttpHandler
{
    /// <summary>The most connections to one host and port; further requests wait their turn. 2 unless set.</summary>
    public int MaxConnectionsPerServer
    {
        get;
        set => field = Positive(value);
    }

    = 2;

    /// <summary>How long an unused connection is kept. 1 minute unless set.</summary>
    public TimeSpan PooledConnectionIdleTimeout
    {
        get;
        set => field = Limit(value, true);
    }

    = TimeSpan.FromMinutes(1);

    /// <summary>How long a connection is used, so that a changed address is noticed: names are resolved for each connection. Unlimited unless set.</summary>
    public TimeSpan PooledConnectionLifetime
    {
        get;
        set => field = Limit(value, true);
    }

    = Timeout.InfiniteTimeSpan;

    /// <summary>How long connecting may take. Unlimited unless set.</summary>
    public TimeSpan ConnectTimeout
    {
        get;
        set => field = Limit(value, false);
    }

    = Timeout.InfiniteTimeSpan;

    /// <summary>How long a request with <c>Expect: 100-continue</c> waits before it sends its body all the same. 1 s unless set.</summary>
    public TimeSpan Expect100ContinueTimeout
    {
        get;
        set => field = Limit(value, true);
    }

    = TimeSpan.FromSeconds(1);

    /// <summary>How long a response that was disposed early may take to end before its connection is closed. 2 s unless set.</summary>
    public TimeSpan ResponseDrainTimeout
    {
        get;
        set => field = Limit(value, true);
    }

    = TimeSpan.FromSeconds(2);

    /// <summary>The most bytes that are read of a response that was disposed early, before its connection is closed. 64 KiB unless set; **.NET: 1 MiB**.</summary>
    public int MaxResponseDrainSize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            CheckNotStarted();
            field = value;
        }
    }

    = 64 * 1024;

    /// <summary>The most KiB of a response's status line and headers. 64 unless set.</summary>
    public int MaxResponseHeadersLength
    {
        get;
        set => field = Positive(value);
    }

    = 64;

    /// <summary>The most header lines of a response. 100 unless set. **Not in System.Net.Http.**</summary>
    public int MaxResponseHeadersCount
    {
        get;
        set => field = Positive(value);
    }

    = 100;

    /// <summary>True follows redirects (RFC 9110 section 15.4), except from https to http. True unless set.</summary>
    public bool AllowAutoRedirect
    {
        get;
        set
        {
            CheckNotStarted();
            field = value;
        }
    }

    = true;

    /// <summary>The most redirects of one request; the response after the last is returned as it is. 50 unless set.</summary>
    public int MaxAutomaticRedirections
    {
        get;
        set => field = Positive(value);
    }

    = 50;

    private int Positive(int value, [CallerMemberName] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        CheckNotStarted();
        return value;
    }

    private TimeSpan Limit(TimeSpan value, bool zeroAllowed, [CallerMemberName] string? name = null)
    {
        if (value != Timeout.InfiniteTimeSpan && (value < TimeSpan.Zero || (value == TimeSpan.Zero && !zeroAllowed)))
        {
            throw new ArgumentOutOfRangeException(name);
        }

        CheckNotStarted();
        return value;
    }

    private void CheckNotStarted()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (IsStarted)
        {
            HttpThrow.AlreadyStarted();
        }
    }
}
