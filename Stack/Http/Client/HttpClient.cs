using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>The HTTP client: names, signatures and conventions of <c>System.Net.Http.HttpClient</c>. One, long-lived, serves a device.</summary>
/// <remarks>
/// Failures are <see cref="HttpRequestException"/>; a passed <see cref="Timeout"/> is <see cref="TaskCanceledException"/> with an inner
/// <see cref="TimeoutException"/>; the caller's token is <see cref="OperationCanceledException"/>. A status of 400 or more is not a failure.
/// </remarks>
public partial class HttpClient : HttpMessageInvoker
{
    /// <summary>The default of <see cref="MaxResponseContentBufferSize"/>, bytes.</summary>
    public const long DefaultMaxResponseContentBufferSize = 4 * 1024 * 1024;

    private CancellationTokenSource _pending = new();
    private Uri? _baseAddress;
    private TimeSpan _timeout = TimeSpan.FromSeconds(100);
    private long _maxResponseContentBufferSize = DefaultMaxResponseContentBufferSize;
    private bool _started;

    /// <summary>A client that owns its handler.</summary>
    /// <param name="handler">The handler: a <see cref="StackHttpHandler"/>, or a test's double.</param>
    public HttpClient(HttpMessageHandler handler)
        : this(handler, true)
    {
    }

    /// <summary>A client.</summary>
    /// <param name="handler">The handler: a <see cref="StackHttpHandler"/>, or a test's double.</param>
    /// <param name="disposeHandler">True: the handler is disposed with the client.</param>
    public HttpClient(HttpMessageHandler handler, bool disposeHandler)
        : base(handler, disposeHandler)
    {
    }

    /// <summary>Added to every request that does not have them.</summary>
    public HttpRequestHeaders DefaultRequestHeaders { get; } = new();

    /// <summary>What relative URIs are relative to.</summary>
    public Uri? BaseAddress
    {
        get => _baseAddress;
        set
        {
            CheckNotStarted();
            if (value is { IsAbsoluteUri: false })
            {
                throw new ArgumentException("The base address must be an absolute URI.", nameof(value));
            }

            _baseAddress = value;
        }
    }

    /// <summary>
    /// The time limit of a request, 100 s unless set. It covers the body where the body is buffered; with
    /// <see cref="HttpCompletionOption.ResponseHeadersRead"/> it ends with the headers, and the token of each read covers the body.
    /// </summary>
    public TimeSpan Timeout
    {
        get => _timeout;
        set
        {
            if (value != System.Threading.Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            }

            CheckNotStarted();
            _timeout = value;
        }
    }

    /// <summary>The most bytes of a body that is buffered, 4 MiB unless set. **System.Net.Http has no limit unless set.**</summary>
    public long MaxResponseContentBufferSize
    {
        get => _maxResponseContentBufferSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, int.MaxValue);
            CheckNotStarted();
            _maxResponseContentBufferSize = value;
        }
    }

    /// <summary>Gives up every request that is under way.</summary>
    public void CancelPendingRequests()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        CancellationTokenSource pending = _pending;
        _pending = new CancellationTokenSource();
        pending.Cancel();
        pending.Dispose();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !IsDisposed)
        {
            _pending.Cancel();
            _pending.Dispose();
        }

        base.Dispose(disposing);
    }

    private void CheckNotStarted()
    {
        if (_started)
        {
            HttpThrow.AlreadyStarted();
        }
    }
}
