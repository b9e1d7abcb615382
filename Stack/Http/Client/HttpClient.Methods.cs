using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <content>One method for each request method.</content>
public partial class HttpClient
{
    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<HttpResponseMessage> GetAsync(string? requestUri) =>
        SendAsync(HttpMethod.Get, HttpUri.Parse(requestUri), null, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> GetAsync(string? requestUri, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, HttpUri.Parse(requestUri), null, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="completionOption">When the call is complete.</param>
    public Task<HttpResponseMessage> GetAsync(string? requestUri, HttpCompletionOption completionOption) =>
        SendAsync(HttpMethod.Get, HttpUri.Parse(requestUri), null, completionOption, CancellationToken.None);

    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="completionOption">When the call is complete.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> GetAsync(string? requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, HttpUri.Parse(requestUri), null, completionOption, cancellationToken);

    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<HttpResponseMessage> GetAsync(Uri? requestUri) =>
        SendAsync(HttpMethod.Get, requestUri, null, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> GetAsync(Uri? requestUri, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, requestUri, null, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="completionOption">When the call is complete.</param>
    public Task<HttpResponseMessage> GetAsync(Uri? requestUri, HttpCompletionOption completionOption) =>
        SendAsync(HttpMethod.Get, requestUri, null, completionOption, CancellationToken.None);

    /// <summary>Sends GET.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="completionOption">When the call is complete.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> GetAsync(Uri? requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, requestUri, null, completionOption, cancellationToken);

    /// <summary>Sends POST.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    public Task<HttpResponseMessage> PostAsync(string? requestUri, HttpContent? content) =>
        SendAsync(HttpMethod.Post, HttpUri.Parse(requestUri), content, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends POST.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> PostAsync(string? requestUri, HttpContent? content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, HttpUri.Parse(requestUri), content, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends POST.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    public Task<HttpResponseMessage> PostAsync(Uri? requestUri, HttpContent? content) =>
        SendAsync(HttpMethod.Post, requestUri, content, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends POST.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> PostAsync(Uri? requestUri, HttpContent? content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, requestUri, content, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends PUT.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    public Task<HttpResponseMessage> PutAsync(string? requestUri, HttpContent? content) =>
        SendAsync(HttpMethod.Put, HttpUri.Parse(requestUri), content, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends PUT.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> PutAsync(string? requestUri, HttpContent? content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, HttpUri.Parse(requestUri), content, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends PUT.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    public Task<HttpResponseMessage> PutAsync(Uri? requestUri, HttpContent? content) =>
        SendAsync(HttpMethod.Put, requestUri, content, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends PUT.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> PutAsync(Uri? requestUri, HttpContent? content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, requestUri, content, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends PATCH.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    public Task<HttpResponseMessage> PatchAsync(string? requestUri, HttpContent? content) =>
        SendAsync(HttpMethod.Patch, HttpUri.Parse(requestUri), content, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends PATCH.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> PatchAsync(string? requestUri, HttpContent? content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Patch, HttpUri.Parse(requestUri), content, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends PATCH.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    public Task<HttpResponseMessage> PatchAsync(Uri? requestUri, HttpContent? content) =>
        SendAsync(HttpMethod.Patch, requestUri, content, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends PATCH.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="content">The body, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> PatchAsync(Uri? requestUri, HttpContent? content, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Patch, requestUri, content, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends DELETE.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<HttpResponseMessage> DeleteAsync(string? requestUri) =>
        SendAsync(HttpMethod.Delete, HttpUri.Parse(requestUri), null, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends DELETE.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> DeleteAsync(string? requestUri, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, HttpUri.Parse(requestUri), null, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends DELETE.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    public Task<HttpResponseMessage> DeleteAsync(Uri? requestUri) =>
        SendAsync(HttpMethod.Delete, requestUri, null, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends DELETE.</summary>
    /// <param name="requestUri">Absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<HttpResponseMessage> DeleteAsync(Uri? requestUri, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, requestUri, null, HttpCompletionOption.ResponseContentRead, cancellationToken);

    private Task<HttpResponseMessage> SendAsync(
        HttpMethod method, Uri? uri, HttpContent? content, HttpCompletionOption option, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(method, uri) { Content = content }, option, cancellationToken);
}
