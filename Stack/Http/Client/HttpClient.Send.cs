using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <content>Sending, and what a failure becomes.</content>
public partial class HttpClient
{
    /// <summary>Sends a request and buffers the response.</summary>
    /// <param name="request">The request.</param>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        SendAsync(request, HttpCompletionOption.ResponseContentRead, CancellationToken.None);

    /// <summary>Sends a request and buffers the response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);

    /// <summary>Sends a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="completionOption">When the send is complete.</param>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption) =>
        SendAsync(request, completionOption, CancellationToken.None);

    /// <summary>Sends a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="completionOption">When the send is complete.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">The request failed.</exception>
    /// <exception cref="OperationCanceledException">The token or <see cref="Timeout"/> ended it.</exception>
    /// <exception cref="InvalidOperationException">The request was sent before, or has no absolute URI.</exception>
    public Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken)
    {
        Prepare(request);
        return SendCoreAsync(request, completionOption, false, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendCoreAsync(
        HttpRequestMessage request, HttpCompletionOption completionOption, bool ensureSuccess, CancellationToken cancellationToken)
    {
        using var deadline = new HttpDeadline(Handler.Clock, _timeout, cancellationToken);
        using CancellationTokenRegistration pending = _pending.Token.UnsafeRegister(static state => ((HttpDeadline)state!).Cancel(), deadline);
        HttpResponseMessage? response = null;
        try
        {
            deadline.Token.ThrowIfCancellationRequested();
            response = await base.SendAsync(request, deadline.Token)
                ?? throw new InvalidOperationException("Handler did not return a response message.");
            if (ensureSuccess)
            {
                response.EnsureSuccessStatusCode();
            }

            response.Content.BufferLimit = _maxResponseContentBufferSize;
            if (completionOption == HttpCompletionOption.ResponseContentRead && request.Method != HttpMethod.Head)
            {
                await response.Content.LoadIntoBufferAsync(_maxResponseContentBufferSize, deadline.Token);
            }

            return response;
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException)
        {
            response?.Dispose();
            throw Translate(e, deadline, cancellationToken);
        }
        catch
        {
            response?.Dispose();
            throw;
        }
    }

    /// <summary>Cancellation wins over the failure that it caused; the caller's token over the time limit.</summary>
    private Exception Translate(Exception e, HttpDeadline deadline, CancellationToken cancellationToken)
    {
        if (!deadline.Token.IsCancellationRequested)
        {
            return e;
        }

        var canceled = e as OperationCanceledException ?? HttpThrow.Canceled(e, deadline.Token);
        return cancellationToken.IsCancellationRequested ? HttpThrow.Canceled(canceled, cancellationToken)
            : deadline.Expired ? HttpThrow.TimedOut(canceled, _timeout)
            : canceled;
    }

    private void Prepare(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (!request.MarkSent())
        {
            HttpThrow.AlreadySent();
        }

        _started = true;
        request.RequestUri = request.RequestUri is not { } uri ? _baseAddress
            : uri.IsAbsoluteUri || _baseAddress is null ? uri
            : new Uri(_baseAddress, uri);
        if (request.RequestUri is not { IsAbsoluteUri: true })
        {
            HttpThrow.InvalidRequestUri();
        }

        request.Headers.AddMissing(DefaultRequestHeaders);
    }
}
