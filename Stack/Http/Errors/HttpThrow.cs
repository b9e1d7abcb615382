using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>Every failure of the client is made here.</summary>
internal static class HttpThrow
{
    private const string SendText = "An error occurred while sending the request.";

    /// <summary>A response that cannot be used.</summary>
    public static HttpRequestException Rejected(HttpRejection reason, string detail = "") =>
        new(HttpRejections.Error(reason), HttpRejections.Text(reason, detail)) { Rejection = reason };

    /// <summary>A response whose bytes cannot be used.</summary>
    public static HttpRequestException Rejected(HttpRejection reason, ReadOnlySpan<byte> bytes) =>
        Rejected(reason, HttpRejections.Quote(reason, bytes));

    /// <summary>A body that cannot be used, as its stream says it.</summary>
    public static HttpIOException RejectedBody(HttpRejection reason, string detail = "") =>
        new(HttpRejections.Error(reason), HttpRejections.Text(reason, detail)) { Rejection = reason };

    /// <summary>A failure of the connection, as a stream says it.</summary>
    public static IOException Lost(NetworkException cause, bool reading) =>
        new($"Unable to {(reading ? "read data from" : "write data to")} the transport connection: {cause.Message}", cause);

    /// <summary>A failure while a request was sent or its headers were read.</summary>
    public static HttpRequestException Sending(Exception cause, bool canRetry) => new(ErrorOf(cause), SendText, cause)
    {
        Rejection = (cause as HttpIOException)?.Rejection ?? HttpRejection.None,
        CanRetry = canRetry,
    };

    /// <summary>A failure while a body was buffered.</summary>
    public static HttpRequestException Buffering(Exception cause) => new(ErrorOf(cause), "Error while copying content to a stream.", cause)
    {
        Rejection = (cause as HttpIOException)?.Rejection ?? HttpRejection.None,
    };

    /// <summary>No connection could be made.</summary>
    public static HttpRequestException Connecting(NetworkException cause, string host, ushort port)
    {
        bool naming = cause.Error is NetworkError.NameNotFound or NetworkError.NameServerFailure;
        return new(naming ? HttpRequestError.NameResolutionError : HttpRequestError.ConnectionError, $"{cause.Message} ({host}:{port})", cause);
    }

    /// <summary>The caller's token, or a time limit, ended an operation.</summary>
    public static TaskCanceledException Canceled(Exception? cause, CancellationToken token) => new("The operation was canceled.", cause, token);

    /// <summary>The time limit of the client has passed (the convention of System.Net.Http since .NET 5).</summary>
    public static TaskCanceledException TimedOut(OperationCanceledException cause, TimeSpan timeout) => new(
        $"The request was canceled due to the configured HttpClient.Timeout of {timeout.TotalSeconds} seconds elapsing.",
        new TimeoutException(cause.Message, cause),
        cause.CancellationToken);

    /// <summary>The time limit for a connection has passed.</summary>
    public static TaskCanceledException ConnectTimedOut(OperationCanceledException cause) => Canceled(
        new TimeoutException("A connection could not be established within the configured ConnectTimeout.", cause.InnerException),
        cause.CancellationToken);

    [DoesNotReturn]
    public static void AlreadySent() =>
        throw new InvalidOperationException("The request message was already sent. Cannot send the same request message multiple times.");

    [DoesNotReturn]
    public static void InvalidRequestUri() => throw new InvalidOperationException(
        "An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.");

    [DoesNotReturn]
    public static void AlreadyStarted() => throw new InvalidOperationException(
        "This instance has already started one or more requests. Properties can only be modified before sending the first request.");

    [DoesNotReturn]
    public static void AlreadyConsumed() => throw new InvalidOperationException("The stream was already consumed. It cannot be read again.");

    private static HttpRequestError ErrorOf(Exception cause) => (cause as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown;
}
