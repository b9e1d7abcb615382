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
        if (Resolve(origin, location) is not { Scheme: "http" or "https" } target || (origin.Scheme == "https" && target.Scheme != "https"))
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

    /// <summary>The target, with the origin's fragment where it has none (RFC 9110 section 10.2.2); null when the location makes no URI.</summary>
    /// <remarks>The locations are the server's: nothing that throws on a bad one may read them.</remarks>
    private static Uri? Resolve(Uri origin, Uri location)
    {
        Uri? target = location;
        if (!location.IsAbsoluteUri && !Uri.TryCreate(origin, location, out target))
        {
            return null;
        }

        if (target.Fragment.Length == 0 && origin.Fragment.Length > 0 && !Uri.TryCreate(target, origin.Fragment, out target))
        {
            return null;
        }

        return HasHost(target) ? target : null;
    }

    /// <summary>False for a name that is no IDN: it passes <c>TryCreate</c>, and throws only where it is put in its ASCII form.</summary>
    private static bool HasHost(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static bool NeedsGet(HttpStatusCode status, HttpMethod method) => (int)status switch
    {
        300 or 301 or 302 => method == HttpMethod.Post,
        303 => method != HttpMethod.Get && method != HttpMethod.Head,
        _ => false,
    };
}
