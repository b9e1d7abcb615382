using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.IPv4;

/// <summary>Cuts a datagram that is longer than the route's MTU into fragments (RFC 791 section 2.3); one datagram at a time.</summary>
/// <remarks>Where the netif has fewer free slots than the datagram has fragments, the rest follows as slots become free.</remarks>
internal sealed class Fragmenter
{
    private readonly IPv4Layer _layer;
    private byte[] _payload = [];
    private IPv4Header _header;
    private MacAddress _destination;
    private int _fragmentPayload;
    private int _length;
    private int _position;
    private uint _tag;

    public Fragmenter(IPv4Layer layer) => _layer = layer;

    private bool IsSending => _position < _length;

    /// <summary>Lends a payload; false while another datagram is being sent, or the netif has no slot.</summary>
    public bool TryBegin(scoped in IPv4Header header, MacAddress destination, int mtu, INetif netif, out Span<byte> payload)
    {
        payload = default;
        if (IsSending)
        {
            // The netif has refused it a slot, and will announce one.
            return false;
        }

        if (netif.FreeTransmitSlots == 0)
        {
            // The netif announces a free slot only to those whom it has refused one.
            if (netif.TryBeginTransmit(Math.Min(header.TotalLength, netif.Mtu), out _))
            {
                netif.AbortTransmit();
            }

            return false;
        }

        int length = header.TotalLength - IPv4View.MinimumSize;
        if (_payload.Length < length)
        {
            _payload = new byte[length];
        }

        _fragmentPayload = (mtu - IPv4View.MinimumSize) & ~7;
        _header = header;
        _destination = destination;
        payload = _payload.AsSpan(0, length);
        return true;
    }

    /// <summary>Sends the fragments in order, as far as there are slots.</summary>
    /// <param name="tag">Goes with the last one.</param>
    public void Send(uint tag)
    {
        _length = _header.TotalLength - IPv4View.MinimumSize;
        _position = 0;
        _tag = tag;
        while (IsSending && TrySendNext())
        {
        }
    }

    /// <summary>Goes on where slots were wanting; the fragments left are pointless when the link is down.</summary>
    public void Resume(INetif netif)
    {
        while (IsSending && TrySendNext())
        {
        }

        if (IsSending && !netif.IsLinkUp)
        {
            _position = _length;
            _layer.Complete(_tag);
        }
    }

    private bool TrySendNext()
    {
        int size = Math.Min(_fragmentPayload, _length - _position);
        bool last = _position + size == _length;
        IPv4Header header = _header with
        {
            TotalLength = IPv4View.MinimumSize + size,
            Fragment = (ushort)((_position / 8) | (last ? 0 : IPv4View.MoreFragments)),
        };
        if (!_layer.TrySendFragment(header, _destination, _payload.AsSpan(_position, size), last ? _tag : 0))
        {
            return false;
        }

        _position += size;
        return true;
    }
}
