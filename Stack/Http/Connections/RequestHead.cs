using System;
using System.Globalization;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>Writes a request line and headers (RFC 9112 sections 3 and 5): Host first, then the request's headers, then the content's.</summary>
internal static class RequestHead
{
    public static void Write(HttpRequestMessage request, HttpWriteBuffer output)
    {
        Uri uri = request.RequestUri!;
        output.Append(request.Method.Wire);
        output.Append(" "u8);
        output.Append(uri.PathAndQuery);
        output.Append(request.Version.Minor == 0 ? " HTTP/1.0\r\n"u8 : " HTTP/1.1\r\n"u8);
        if (request.Headers.Host is null)
        {
            output.Append("Host: "u8);
            output.Append(uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost);
            if (!uri.IsDefaultPort)
            {
                output.Append(":"u8);
                output.Append(uri.Port.ToString(CultureInfo.InvariantCulture));
            }

            output.Append("\r\n"u8);
        }

        Write(request.Headers, output);
        if (request.Content is { } content)
        {
            Write(content.Headers, output);
        }
        else if (request.Method.ExpectsContent)
        {
            output.Append("Content-Length: 0\r\n"u8);
        }

        output.Append("\r\n"u8);
    }

    private static void Write(HttpHeaders headers, HttpWriteBuffer output)
    {
        foreach (HttpHeaderEntry header in headers.Entries)
        {
            output.Append(header.Name);
            output.Append(": "u8);
            output.Append(header.Join());
            output.Append("\r\n"u8);
        }
    }
}
