using System;

namespace DeviceKit.Stack.Http;

/// <summary>Which redirects are followed, and how (RFC 9110 section 15.4, with the method rules of the Fetch standard).</summary>
internal static class RedirectPolicy
{
    /// <summary>Makes the request the one that the response asks for.</summary>
    /// <returns>False when the response is final; the request is unchanged.</returns>
    public static bool TryFollow(HttpRequestMessage request, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (300 or 301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
        {
            return false;
        }

        Uri origin = request.RequestUri!;
        Uri target = location.IsAbsoluteUri ? location : new Uri(origin, location);
        if (target.Fragment.Length == 0 && origin.Fragment.Length > 0)
        {
            target = new UriBuilder(target) { Fragment = origin.Fragment }.Uri;
        }

        if (origin.Scheme == "https" && target.Scheme != "https")
        {
            return false;
        }

        // Credentials are for the host that they were given for.
        request.Headers.Authorization = null;
        request.RequestUri = target;
        if (NeedsGet(response.StatusCode, request.Method))
        {
            request.Method = HttpMethod.Get;
            request.Content = null;
            request.Headers.TransferEncodingChunked = null;
        }

        return true;
    }

    private static bool NeedsGet(HttpStatusCode status, HttpMethod method) => (int)status switch
    {
        300 or 301 or 302 => method == HttpMethod.Post,
        303 => method != HttpMethod.Get && method != HttpMethod.Head,
        _ => false,
    };
}
