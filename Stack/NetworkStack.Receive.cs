using DeviceKit.Signatures;
using DeviceKit.Stack.Ethernet;

namespace DeviceKit.Stack;

/// <summary>Receiving: frames from the netif, in bursts, to ARP and IPv4.</summary>
public sealed partial class NetworkStack
{
    private void ReceiveBurst()
    {
        for (int i = 0; i < _options.ReceiveBurst; i++)
        {
            if (!Netif.TryReceive(out ReceivedFrame frame))
            {
                _tcp.ReceiveBurstEnd();
                return;
            }

            bool done = false;
            try
            {
                Receive(frame);
                done = true;
            }
            finally
            {
                // An application's event handler may throw: the frame goes back all the same, and those behind it are received.
                Netif.EndReceive();
                if (!done)
                {
                    Loop.Post(static state => ((NetworkStack)state!).ReceiveBurst(), this);
                }
            }
        }

        // More may wait: applications first, then go on.
        _tcp.ReceiveBurstEnd();
        Loop.Post(static state => ((NetworkStack)state!).ReceiveBurst(), this);
    }

    private void Receive(in ReceivedFrame frame)
    {
        if (!EthernetHeader.TryParse(frame.Data, out EthernetHeader header) || header.Source.IsMulticast)
        {
            Counters.Count(StackDrop.EthernetMalformed);
            return;
        }

        if (header.VlanId != _link.VlanId)
        {
            Counters.Count(StackDrop.EthernetOtherVlan);
            return;
        }

        if (!header.Destination.IsMulticast && header.Destination != Netif.MacAddress)
        {
            Counters.Count(StackDrop.EthernetNotForUs);
            return;
        }

        switch (header.Type)
        {
            case EtherType.IPv4:
                _ip.Receive(frame.Data[header.Length..], header.Destination.IsMulticast, frame.VerifiedChecksums, frame.Timestamp);
                break;
            case EtherType.Arp:
                _arp.Receive(frame.Data[header.Length..]);
                break;
            default:
                Counters.Count(StackDrop.EthernetUnknownType);
                break;
        }
    }

    /// <summary>Keeps the netif's events off the stack's public surface.</summary>
    private sealed class NetifEvents : INetifEvents
    {
        private readonly NetworkStack _stack;

        public NetifEvents(NetworkStack stack) => _stack = stack;

        public void ReceiveReady() => _stack.ReceiveBurst();

        public void TransmitReady() => _stack.TransmitReady();

        public void TransmitCompleted(uint tag) => _stack._tcp.TransmitCompleted(tag);

        public void LinkChanged(bool isUp)
        {
            if (isUp && _stack.Configuration is not null)
            {
                // Others may have moved while we were away, and we may have: ask anew, and tell.
                _stack._arp.Clear();
                _stack._guard.BeginAnnouncing();
            }

            if (isUp)
            {
                _stack._tcp.LinkRestored();
            }

            // Who waits for a slot fails now, or is sent now.
            _stack._ip.TransmitReady();
            _stack._icmp.TransmitReady();
            _stack._udp.TransmitReady();

            _stack.LinkChanged?.Invoke(isUp);
        }
    }
}
