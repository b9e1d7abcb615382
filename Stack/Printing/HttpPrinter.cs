using System;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints the first line of an HTTP/1.x message (RFC 9112 section 2.1) when a segment begins with one.</summary>
internal static class HttpPrinter
{
    private const int LongestLine = 100;

    public static void Print(ref PacketLine line, ReadOnlySpan<byte> payload)
    {
        int end = payload.IndexOfAny((byte)'\r', (byte)'\n');
        ReadOnlySpan<byte> first = end < 0 ? payload : payload[..end];
        if (!IsRequest(first) && !first.StartsWith("HTTP/1."u8))
        {
            return;
        }

        line.Add(": HTTP: ");
        line.AddEscaped(first[..Math.Min(first.Length, LongestLine)]);
        if (first.Length > LongestLine)
        {
            line.Add("...");
        }
    }

    /// <summary>A method of RFC 9110 section 9.3 or RFC 5789 and a space.</summary>
    private static bool IsRequest(ReadOnlySpan<byte> first) =>
        first.StartsWith("GET "u8) || first.StartsWith("HEAD "u8) || first.StartsWith("POST "u8) || first.StartsWith("PUT "u8)
        || first.StartsWith("DELETE "u8) || first.StartsWith("OPTIONS "u8) || first.StartsWith("PATCH "u8) || first.StartsWith("CONNECT "u8)
        || first.StartsWith("TRACE "u8);
}
