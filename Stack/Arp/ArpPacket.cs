using System;
using System.Buffers.Binary;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Arp;

/// <summary>An ARP packet for IPv4 over Ethernet (RFC 826), and how it lies on the wire.</summary>
/// <remarks>
/// <code>
///  0  hardware type     2   1
///  2  protocol type     2   0x0800
///  4  hardware length   1   6
///  5  protocol length   1   4
///  6  operation         2   1 request, 2 reply
///  8  sender hardware   6
/// 14  sender protocol   4
/// 18  target hardware   6
/// 24  target protocol   4
/// </code>
/// </remarks>
/// <param name="Operation">What the sender wants.</param>
/// <param name="SenderHardware">The sender's MAC address.</param>
/// <param name="SenderProtocol">The sender's IPv4 address; 0.0.0.0 in a probe (RFC 5227 section 2.1.1).</param>
/// <param name="TargetHardware">The target's MAC address, 0 in a request.</param>
/// <param name="TargetProtocol">The IPv4 address that is asked for or answered.</param>
internal readonly record struct ArpPacket(
    ArpOperation Operation,
    MacAddress SenderHardware,
    IPv4Address SenderProtocol,
    MacAddress TargetHardware,
    IPv4Address TargetProtocol)
{
    public const int Size = 28;
    private const uint EthernetAndIPv4 = 0x0001_0800;
    private const ushort Lengths = 0x0604;
    private const int LengthsOffset = 4;
    private const int OperationOffset = 6;
    private const int SenderHardwareOffset = 8;
    private const int SenderProtocolOffset = 14;
    private const int TargetHardwareOffset = 18;
    private const int TargetProtocolOffset = 24;

    /// <summary>Reads a packet.</summary>
    /// <returns>False when it is too short, or not about IPv4 over Ethernet, or neither request nor reply.</returns>
    public static bool TryParse(ReadOnlySpan<byte> data, out ArpPacket packet)
    {
        packet = default;
        if (data.Length < Size
            || BinaryPrimitives.ReadUInt32BigEndian(data) != EthernetAndIPv4
            || BinaryPrimitives.ReadUInt16BigEndian(data[LengthsOffset..]) != Lengths)
        {
            return false;
        }

        packet = new ArpPacket(
            (ArpOperation)BinaryPrimitives.ReadUInt16BigEndian(data[OperationOffset..]),
            MacAddress.Read(data[SenderHardwareOffset..]),
            IPv4Address.Read(data[SenderProtocolOffset..]),
            MacAddress.Read(data[TargetHardwareOffset..]),
            IPv4Address.Read(data[TargetProtocolOffset..]));
        return packet.Operation is ArpOperation.Request or ArpOperation.Reply;
    }

    /// <summary>Writes the packet into at least <see cref="Size"/> bytes.</summary>
    public void Write(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt32BigEndian(destination, EthernetAndIPv4);
        BinaryPrimitives.WriteUInt16BigEndian(destination[LengthsOffset..], Lengths);
        BinaryPrimitives.WriteUInt16BigEndian(destination[OperationOffset..], (ushort)Operation);
        SenderHardware.Write(destination[SenderHardwareOffset..]);
        SenderProtocol.Write(destination[SenderProtocolOffset..]);
        TargetHardware.Write(destination[TargetHardwareOffset..]);
        TargetProtocol.Write(destination[TargetProtocolOffset..]);
    }
}
