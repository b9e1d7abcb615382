using System.Collections.Generic;
using System.Globalization;
using DeviceKit.Host.Slirp;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Commands;

/// <summary>What `--forward` says: `[tcp:|udp:]HOSTPORT:DEVICEPORT`.</summary>
internal static class ForwardParser
{
    /// <summary>Parses all of them; no port of the host is named twice for the same protocol.</summary>
    /// <exception cref="ToolException">One is not understood.</exception>
    public static IReadOnlyList<SlirpForward> ParseAll(IReadOnlyList<string> texts)
    {
        var forwards = new List<SlirpForward>();
        foreach (string text in texts)
        {
            SlirpForward forward = Parse(text);
            if (forwards.Exists(other => other.HostPort == forward.HostPort && other.IsUdp == forward.IsUdp))
            {
                throw ToolError.BadForward.At($"port {forward.HostPort} is forwarded twice", "option --forward", "name each port of this machine once");
            }

            forwards.Add(forward);
        }

        return forwards;
    }

    private static SlirpForward Parse(string text)
    {
        string[] parts = text.Split(':');
        bool isUdp = parts[0] == "udp";
        int first = isUdp || parts[0] == "tcp" ? 1 : 0;
        return parts.Length == first + 2 && TryPort(parts[first], out int host) && TryPort(parts[first + 1], out int device)
            ? new SlirpForward(host, device, isUdp)
            : throw ToolError.BadForward.At($"'{text}' is not a forwarded port", "option --forward", "write HOSTPORT:DEVICEPORT or udp:HOSTPORT:DEVICEPORT, such as 8080:80");
    }

    private static bool TryPort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= ushort.MaxValue;
}
