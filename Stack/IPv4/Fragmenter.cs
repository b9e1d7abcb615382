using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.IPv4;

/// <summary>Cuts a datagram that is longer than the route's MTU into fragments (RFC 791 section 2.3).</summary>
internal sealed class Fragmenter
{
    private readonly IPv4Layer _layer;
    private byte[] _payload = [];
    private IPv4Header _header;
    private MacAddress _destination;
    private int _fragmentPayload;

    public Fragmenter(IPv4Layer layer) => _layer = layer;

    /// <summary>Lends a payload; false when the netif has not the slots for all fragments, though it could have.</summary>
    public bool TryBegin(scoped in IPv4Header header, MacAddress destination, int mtu, INetif netif, out Span<byte> payload)
    {
        payload = default;
        int length = header.TotalLength - IPv4View.MinimumSize;
        _fragmentPayload = (mtu - IPv4View.MinimumSize) & ~7;
        int fragments = (length + _fragmentPayload - 1) / _fragmentPayload;
        if (netif.FreeTransmitSlots < Math.Min(fragments, netif.TransmitSlots))
        {
            // The netif announces a free slot only to those whom it has refused one.
            if (netif.TryBeginTransmit(header.TotalLength > netif.Mtu ? netif.Mtu : header.TotalLength, out _))
            {
                netif.AbortTransmit();
            }

            return false;
        }

        if (_payload.Length < length)
        {
            _payload = new byte[length];
        }

        _header = header;
        _destination = destination;
        payload = _payload.AsSpan(0, length);
        return true;
    }

    /// <summary>Sends the fragments in order; those behind one that found no slot are pointless and not sent.</summary>
    public void Send()
    {
        int length = _header.TotalLength - IPv4View.MinimumSize;
        for (int offset = 0; offset < length; offset += _fragmentPayload)
        {
            int size = Math.Min(_fragmentPayload, length - offset);
            bool last = offset + size == length;
            IPv4Header header = _header with
            {
                TotalLength = IPv4View.MinimumSize + size,
                Fragment = (ushort)((offset / 8) | (last ? 0 : IPv4View.MoreFragments)),
            };
            if (!_layer.TrySendFragment(header, _destination, _payload.AsSpan(offset, size)))
            {
                break;
            }
        }
    }
}
