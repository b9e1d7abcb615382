using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <content>GET, and only the body of a successful response.</content>
public partial class HttpClient
{
    /// <summary>Gets a body as text.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<string> GetStringAsync(string? requestUri) => GetStringAsync(HttpUri.Parse(requestUri), CancellationToken.None);

    /// <summary>Gets a body as text.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<string> GetStringAsync(Uri? requestUri) => GetStringAsync(requestUri, CancellationToken.None);

    /// <summary>Gets a body as text.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<string> GetStringAsync(string? requestUri, CancellationToken cancellationToken) =>
        GetStringAsync(HttpUri.Parse(requestUri), cancellationToken);

    /// <summary>Gets a body as text.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">The request failed, or the status does not tell success.</exception>
    public async Task<string> GetStringAsync(Uri? requestUri, CancellationToken cancellationToken)
    {
        using HttpContent content = await GetContentAsync(requestUri, HttpCompletionOption.ResponseContentRead, cancellationToken);
        return await content.ReadAsStringAsync(CancellationToken.None);
    }

    /// <summary>Gets a body.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<byte[]> GetByteArrayAsync(string? requestUri) => GetByteArrayAsync(HttpUri.Parse(requestUri), CancellationToken.None);

    /// <summary>Gets a body.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<byte[]> GetByteArrayAsync(Uri? requestUri) => GetByteArrayAsync(requestUri, CancellationToken.None);

    /// <summary>Gets a body.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<byte[]> GetByteArrayAsync(string? requestUri, CancellationToken cancellationToken) =>
        GetByteArrayAsync(HttpUri.Parse(requestUri), cancellationToken);

    /// <summary>Gets a body.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">The request failed, or the status does not tell success.</exception>
    public async Task<byte[]> GetByteArrayAsync(Uri? requestUri, CancellationToken cancellationToken)
    {
        using HttpContent content = await GetContentAsync(requestUri, HttpCompletionOption.ResponseContentRead, cancellationToken);
        return content.TakeBuffer();
    }

    /// <summary>Gets a body as a stream, straight from the connection.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<Stream> GetStreamAsync(string? requestUri) => GetStreamAsync(HttpUri.Parse(requestUri), CancellationToken.None);

    /// <summary>Gets a body as a stream, straight from the connection.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<Stream> GetStreamAsync(Uri? requestUri) => GetStreamAsync(requestUri, CancellationToken.None);

    /// <summary>Gets a body as a stream, straight from the connection.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Stream> GetStreamAsync(string? requestUri, CancellationToken cancellationToken) =>
        GetStreamAsync(HttpUri.Parse(requestUri), cancellationToken);

    /// <summary>Gets a body as a stream, straight from the connection. Disposing the stream frees the connection.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up, until the headers are here; afterwards the token of each read does.</param>
    /// <exception cref="HttpRequestException">The request failed, or the status does not tell success.</exception>
    public async Task<Stream> GetStreamAsync(Uri? requestUri, CancellationToken cancellationToken)
    {
        HttpContent content = await GetContentAsync(requestUri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return await content.ReadAsStreamAsync(cancellationToken);
    }

    private async Task<HttpContent> GetContentAsync(Uri? requestUri, HttpCompletionOption option, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, requestUri);
        Prepare(request);
        return (await SendCoreAsync(request, option, true, cancellationToken)).Content;
    }
}
