using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Ethernet;

/// <summary>Writes Ethernet headers, with the stack's VLAN tag where it has one, into the netif's transmit buffers.</summary>
internal sealed class EthernetLink
{
    private readonly int _tagControl;

    public EthernetLink(INetif netif, NetworkStackOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.VlanId, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.VlanId, 4094, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.VlanPriority, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.VlanPriority, 7, nameof(options));
        Netif = netif;
        _tagControl = options.VlanId == 0 ? -1 : (options.VlanPriority << 13) | options.VlanId;
        HeaderLength = options.VlanId == 0 ? EthernetHeader.Size : EthernetHeader.TaggedSize;
        VlanId = options.VlanId;
    }

    public INetif Netif { get; }

    /// <summary>The length in bytes of the headers that are written.</summary>
    public int HeaderLength { get; }

    public int VlanId { get; }

    /// <summary>Lends the payload of a frame of the netif's whose header is written.</summary>
    public bool TryBegin(MacAddress destination, EtherType type, int payloadLength, out Span<byte> payload)
    {
        if (!Netif.TryBeginTransmit(HeaderLength + payloadLength, out Span<byte> frame))
        {
            payload = default;
            return false;
        }

        WriteHeader(frame, destination, type);
        payload = frame[HeaderLength..];
        return true;
    }

    public void WriteHeader(Span<byte> frame, MacAddress destination, EtherType type) =>
        new EthernetHeader(destination, Netif.MacAddress, type, _tagControl).Write(frame);

    /// <summary>Sends a frame that was written elsewhere; false when no slot is free.</summary>
    public bool TrySend(ReadOnlySpan<byte> frame, uint tag = 0)
    {
        if (!Netif.TryBeginTransmit(frame.Length, out Span<byte> buffer))
        {
            return false;
        }

        frame.CopyTo(buffer);
        Netif.EndTransmit(frame.Length, tag);
        return true;
    }
}
