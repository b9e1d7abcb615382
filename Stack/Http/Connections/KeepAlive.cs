using System;
using System.Globalization;

namespace DeviceKit.Stack.Http;

/// <summary>The <c>Keep-Alive</c> header (RFC 2068 section 19.7.1.1, historic but widely sent): <c>timeout=seconds, max=requests</c>.</summary>
internal static class KeepAlive
{
    /// <summary>A connection is given up this long before the server does it.</summary>
    private const int MarginSeconds = 1;

    /// <param name="value">The header.</param>
    /// <param name="timeout">How long an idle connection may be used; null where nothing is said.</param>
    /// <returns>False when the connection may not be used again.</returns>
    public static bool TryParse(ReadOnlySpan<char> value, out TimeSpan? timeout)
    {
        timeout = null;
        while (value.Length > 0)
        {
            int comma = value.IndexOf(',');
            ReadOnlySpan<char> item = (comma < 0 ? value : value[..comma]).Trim();
            value = comma < 0 ? default : value[(comma + 1)..];
            int equals = item.IndexOf('=');
            if (equals < 0 || !int.TryParse(item[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                continue;
            }

            ReadOnlySpan<char> name = item[..equals].TrimEnd();
            bool isTimeout = name.Equals("timeout", StringComparison.OrdinalIgnoreCase);
            if ((isTimeout && number <= MarginSeconds) || (number == 0 && name.Equals("max", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }

            timeout = isTimeout ? TimeSpan.FromSeconds(number - MarginSeconds) : timeout;
        }

        return true;
    }
}
