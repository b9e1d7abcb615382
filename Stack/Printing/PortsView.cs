using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Printing;

/// <summary>What the headers of UDP (RFC 768) and TCP (RFC 9293) have in common, for packets that are cut short behind it.</summary>
/// <remarks>
/// <code>
/// 0  source port        2
/// 2  destination port   2
/// </code>
/// </remarks>
internal readonly ref struct PortsView
{
    private const int Size = 4;
    private const int DestinationOffset = 2;

    private readonly ReadOnlySpan<byte> _header;

    private PortsView(ReadOnlySpan<byte> header) => _header = header;

    public ushort Source => BinaryPrimitives.ReadUInt16BigEndian(_header);

    public ushort Destination => BinaryPrimitives.ReadUInt16BigEndian(_header[DestinationOffset..]);

    public static bool TryParse(ReadOnlySpan<byte> data, out PortsView view)
    {
        view = new PortsView(data);
        return data.Length >= Size;
    }
}
