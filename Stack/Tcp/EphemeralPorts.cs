using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tcp;

/// <summary>Ports for active opens: drawn at random from the dynamic range (RFC 6056 section 3.3.1, RFC 6335 section 6).</summary>
internal static class EphemeralPorts
{
    public const ushort First = 49152;
    public const int Count = 65536 - First;

    /// <summary>Draws a port that makes a connection of its own.</summary>
    /// <returns>0 when all are taken.</returns>
    public static ushort Draw(IRandom random, TcpLayer layer, IPv4Address local, IPv4Address remote, ushort remotePort)
    {
        uint start = random.NextUInt32();
        for (uint i = 0; i < Count; i++)
        {
            ushort port = (ushort)(First + ((start + i) % Count));
            if (layer.IsFree(new ConnectionKey(local, port, remote, remotePort)))
            {
                return port;
            }
        }

        return 0;
    }
}
