using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Http;

/// <summary>A handler in front of another one.</summary>
public abstract class DelegatingHandler : HttpMessageHandler
{
    /// <summary>A handler whose inner handler is set later.</summary>
    protected DelegatingHandler()
    {
    }

    /// <summary>A handler in front of another one.</summary>
    /// <param name="innerHandler">The other one.</param>
    protected DelegatingHandler(HttpMessageHandler innerHandler)
    {
        ArgumentNullException.ThrowIfNull(innerHandler);
        InnerHandler = innerHandler;
    }

    /// <summary>The handler behind this one; disposed with it.</summary>
    public HttpMessageHandler? InnerHandler { get; set; }

    /// <inheritdoc/>
    public override IClock? Clock => InnerHandler?.Clock;

    /// <inheritdoc/>
    protected internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        InnerHandler is { } inner
            ? inner.SendAsync(request, cancellationToken)
            : throw new InvalidOperationException("The inner handler has not been assigned.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            InnerHandler?.Dispose();
        }

        base.Dispose(disposing);
    }
}
