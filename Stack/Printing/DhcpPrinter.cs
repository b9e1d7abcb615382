using System;
using DeviceKit.Stack.Dhcp;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints a DHCP message (RFC 2131): what it is, whose, and what it offers.</summary>
internal static class DhcpPrinter
{
    private const int LongestName = 64;

    public static void Print(ref PacketLine line, ReadOnlySpan<byte> data)
    {
        line.Add("DHCP");
        if (!DhcpView.TryParse(data, out DhcpView message))
        {
            line.Add(", length ", (uint)data.Length);
            line.AddFault("malformed message");
            return;
        }

        line.Add(' ');
        PrintType(ref line, message.MessageType);
        line.Add(message.Operation == DhcpOperation.Request ? " from " : " to ");
        line.Add(message.HardwareAddress);
        line.Add(", xid ");
        line.AddHex(message.TransactionId, 8);
        PrintAddress(ref line, ", client ", message.ClientAddress);
        PrintAddress(ref line, ", your ", message.YourAddress);
        PrintOption(ref line, ", requested ", message, DhcpOptionCode.RequestedAddress);
        PrintOption(ref line, ", server ", message, DhcpOptionCode.ServerIdentifier);
        if (message.TryGetUInt32(DhcpOptionCode.LeaseTime, out uint lease))
        {
            line.Add(", lease ", lease);
            line.Add('s');
        }

        PrintText(ref line, ", hostname ", message, DhcpOptionCode.HostName);
        PrintText(ref line, ", message ", message, DhcpOptionCode.Message);
        line.Add(", length ", (uint)data.Length);
    }

    private static void PrintType(ref PacketLine line, DhcpMessageType type)
    {
        switch (type)
        {
            case DhcpMessageType.None:
                line.Add("BOOTP");
                break;
            case DhcpMessageType.Discover:
                line.Add("Discover");
                break;
            case DhcpMessageType.Offer:
                line.Add("Offer");
                break;
            case DhcpMessageType.Request:
                line.Add("Request");
                break;
            case DhcpMessageType.Decline:
                line.Add("Decline");
                break;
            case DhcpMessageType.Ack:
                line.Add("ACK");
                break;
            case DhcpMessageType.Nak:
                line.Add("NAK");
                break;
            case DhcpMessageType.Release:
                line.Add("Release");
                break;
            case DhcpMessageType.Inform:
                line.Add("Inform");
                break;
            default:
                line.Add("type ", (uint)type);
                break;
        }
    }

    private static void PrintAddress(ref PacketLine line, string label, IPv4Address address)
    {
        if (!address.IsAny)
        {
            line.Add(label, address);
        }
    }

    private static void PrintOption(ref PacketLine line, string label, in DhcpView message, DhcpOptionCode code)
    {
        if (message.TryGetAddress(code, out IPv4Address address))
        {
            line.Add(label, address);
        }
    }

    private static void PrintText(ref PacketLine line, string label, in DhcpView message, DhcpOptionCode code)
    {
        Span<byte> text = stackalloc byte[LongestName];
        int length = message.ReadOption(code, text);
        if (length >= 0)
        {
            line.Add(label);
            line.Add('"');
            line.AddEscaped(text[..Math.Min(length, text.Length)]);
            line.Add(length > text.Length ? "...\"" : "\"");
        }
    }
}
