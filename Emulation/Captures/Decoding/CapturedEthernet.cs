using DeviceKit.Signatures;
using DeviceKit.Stack.Ethernet;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured Ethernet II header.</summary>
public sealed class CapturedEthernet
{
    internal CapturedEthernet(in EthernetHeader header)
    {
        Destination = header.Destination;
        Source = header.Source;
        Type = (int)header.Type;
        VlanId = header.TagControl < 0 ? null : header.VlanId;
    }

    /// <summary>The destination address.</summary>
    public MacAddress Destination { get; }

    /// <summary>The source address.</summary>
    public MacAddress Source { get; }

    /// <summary>The EtherType, behind the tag if there is one.</summary>
    public int Type { get; }

    /// <summary>The VLAN identifier of a tagged frame.</summary>
    public int? VlanId { get; }
}
