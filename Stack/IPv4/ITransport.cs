using DeviceKit.Stack.Icmp;

namespace DeviceKit.Stack.IPv4;

/// <summary>A protocol above IPv4.</summary>
internal interface ITransport
{
    /// <summary>A datagram for this protocol and this host has come.</summary>
    void Receive(in IPv4Packet packet);

    /// <summary>A packet of ours did not arrive: an ICMP error quotes it, or ARP gave its next hop up.</summary>
    void Unreachable(in IcmpError error);

    /// <summary>Packets can be begun again after <see cref="TransmitStatus.Busy"/>.</summary>
    void TransmitReady();

    /// <summary>A packet that was ended with this tag has left the interface.</summary>
    void TransmitCompleted(uint tag);
}
