using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Http;

/// <summary>HTTP/1.1 over the stack: the counterpart of <c>System.Net.Http.SocketsHttpHandler</c>, with the same properties.</summary>
/// <remarks>Everything runs on the loop of its clock. Properties are set before the first request.</remarks>
public sealed partial class StackHttpHandler : HttpMessageHandler
{
    private readonly HttpConnectionPools _pools;
    private bool _disposed;

    /// <summary>A handler.</summary>
    /// <param name="connector">The way to the network.</param>
    /// <param name="clock">The clock that all time limits run on.</param>
    public StackHttpHandler(IHttpConnector connector, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(connector);
        ArgumentNullException.ThrowIfNull(clock);
        Connector = connector;
        Clock = clock;
        _pools = new HttpConnectionPools(this);
    }

    /// <summary>A handler on a stack: its clock, its name resolver and its TCP.</summary>
    /// <param name="stack">The stack.</param>
    public StackHttpHandler(NetworkStack stack)
        : this(new StackHttpConnector(stack), stack.Clock)
    {
    }

    /// <inheritdoc/>
    public override IClock Clock { get; }

    internal IHttpConnector Connector { get; }

    internal bool IsStarted { get; private set; }

    /// <inheritdoc/>
    protected internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(_disposed, this);
        IsStarted = true;
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<HttpResponseMessage>(cancellationToken)
            : SendCoreAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _pools.Close();
        }

        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> SendCoreAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestRules.Apply(request);
        HttpResponseMessage response = await _pools.SendAsync(request, cancellationToken);
        for (int redirects = 0; AllowAutoRedirect && redirects < MaxAutomaticRedirections; redirects++)
        {
            if (!RedirectPolicy.TryFollow(request, response))
            {
                break;
            }

            response.Dispose();
            RequestRules.Apply(request);
            response = await _pools.SendAsync(request, cancellationToken);
        }

        return response;
    }
}
