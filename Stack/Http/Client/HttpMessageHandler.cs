using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Http;

/// <summary>What turns requests into responses: the network, or a test's double.</summary>
public abstract class HttpMessageHandler : IDisposable
{
    /// <summary>
    /// The clock that time limits run on; null for none: <see cref="HttpClient.Timeout"/> is then not enforced. **Not in System.Net.Http.**
    /// </summary>
    public virtual IClock? Clock => null;

    /// <summary>Frees what the handler holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Sends a request; completes when the response's headers are here.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected internal abstract Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>Frees what the handler holds.</summary>
    /// <param name="disposing">True.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
