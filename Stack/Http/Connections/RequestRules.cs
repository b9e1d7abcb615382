using System;

namespace DeviceKit.Stack.Http;

/// <summary>What must hold before a request is sent, and the headers that follow from its content (RFC 9112 section 6.1).</summary>
internal static class RequestRules
{
    public static void Apply(HttpRequestMessage request)
    {
        CheckUri(request.RequestUri);
        if (request.Version.Major != 1 || request.Version.Minor is < 0 or > 1)
        {
            throw new NotSupportedException("Request version value must be one of 1.0 or 1.1.");
        }

        if (request.Headers.TransferEncodingChunked == true)
        {
            if (request.Content is null)
            {
                throw HttpThrow.Sending(
                    new InvalidOperationException("'Transfer-Encoding: chunked' header can not be used when content object is not specified."), false);
            }

            request.Content.Headers.ContentLength = null;
        }
        else if (request.Content is { Headers.ContentLength: null })
        {
            request.Headers.TransferEncodingChunked = true;
        }

        if (request.Version.Minor == 0 && request.Headers.TransferEncodingChunked == true)
        {
            throw new NotSupportedException("HTTP 1.0 does not support chunking.");
        }
    }

    private static void CheckUri(Uri? uri)
    {
        if (uri is not { IsAbsoluteUri: true })
        {
            HttpThrow.InvalidRequestUri();
        }

        if (uri.Scheme == "https")
        {
            throw HttpThrow.Rejected(HttpRejection.TlsNotSupported);
        }

        if (uri.Scheme != "http")
        {
            throw new NotSupportedException($"The '{uri.Scheme}' scheme is not supported.");
        }
    }
}
