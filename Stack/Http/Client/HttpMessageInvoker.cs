using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>Sends requests through a handler, and nothing more.</summary>
public class HttpMessageInvoker : IDisposable
{
    private readonly bool _disposeHandler;

    /// <summary>An invoker that owns its handler.</summary>
    /// <param name="handler">The handler.</param>
    public HttpMessageInvoker(HttpMessageHandler handler)
        : this(handler, true)
    {
    }

    /// <summary>An invoker.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="disposeHandler">True: the handler is disposed with the invoker.</param>
    public HttpMessageInvoker(HttpMessageHandler handler, bool disposeHandler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        Handler = handler;
        _disposeHandler = disposeHandler;
    }

    /// <summary>True after <see cref="Dispose()"/>.</summary>
    protected bool IsDisposed { get; private set; }

    internal HttpMessageHandler Handler { get; }

    /// <summary>Sends a request; completes when the response's headers are here.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        return Handler.SendAsync(request, cancellationToken);
    }

    /// <summary>Ends the invoker, and its handler if it owns it.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the invoker.</summary>
    /// <param name="disposing">True.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !IsDisposed)
        {
            IsDisposed = true;
            if (_disposeHandler)
            {
                Handler.Dispose();
            }
        }
    }
}
