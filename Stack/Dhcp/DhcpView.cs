using System;
using System.Buffers.Binary;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>A DHCP message (RFC 2131 section 2, options RFC 2132), read in place.</summary>
public readonly ref struct DhcpView
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly int _overload;

    private DhcpView(ReadOnlySpan<byte> message, int overload)
    {
        _message = message;
        _overload = overload;
    }

    /// <summary>Request or reply.</summary>
    public DhcpOperation Operation => (DhcpOperation)_message[DhcpHeader.Operation];

    /// <summary>The transaction id.</summary>
    public uint TransactionId => BinaryPrimitives.ReadUInt32BigEndian(_message[DhcpHeader.TransactionId..]);

    /// <summary>Seconds since the client began.</summary>
    public ushort Seconds => BinaryPrimitives.ReadUInt16BigEndian(_message[DhcpHeader.Seconds..]);

    /// <summary>True when the client wants the answer by broadcast.</summary>
    public bool WantsBroadcast => (_message[DhcpHeader.Flags] & 0x80) != 0;

    /// <summary>ciaddr: the client's address, 0.0.0.0 while it has none.</summary>
    public IPv4Address ClientAddress => IPv4Address.Read(_message[DhcpHeader.ClientAddress..]);

    /// <summary>yiaddr: the address that is offered or given.</summary>
    public IPv4Address YourAddress => IPv4Address.Read(_message[DhcpHeader.YourAddress..]);

    /// <summary>siaddr: the next server of a boot.</summary>
    public IPv4Address ServerAddress => IPv4Address.Read(_message[DhcpHeader.ServerAddress..]);

    /// <summary>giaddr: the relay agent.</summary>
    public IPv4Address RelayAddress => IPv4Address.Read(_message[DhcpHeader.RelayAddress..]);

    /// <summary>chaddr: the client's Ethernet address.</summary>
    public MacAddress HardwareAddress => MacAddress.Read(_message[DhcpHeader.HardwareAddress..]);

    /// <summary>Option 53, or <see cref="DhcpMessageType.None"/>.</summary>
    public DhcpMessageType MessageType => TryGetByte(DhcpOptionCode.MessageType, out byte type) ? (DhcpMessageType)type : DhcpMessageType.None;

    /// <summary>Reads a message: length, Ethernet as hardware type, cookie, and that every option lies within its field.</summary>
    /// <param name="message">The payload of a UDP datagram.</param>
    /// <param name="view">The message; no accessor of it fails.</param>
    /// <returns>False when it is not a well-formed DHCP message. A missing end option is forgiven.</returns>
    public static bool TryParse(ReadOnlySpan<byte> message, out DhcpView view)
    {
        view = default;
        if (message.Length < DhcpHeader.Options
            || message[DhcpHeader.Operation] is not (1 or 2)
            || message[DhcpHeader.HardwareType] != DhcpHeader.Ethernet
            || message[DhcpHeader.HardwareLength] != MacAddress.Size
            || BinaryPrimitives.ReadUInt32BigEndian(message[DhcpHeader.Cookie..]) != DhcpHeader.CookieValue)
        {
            return false;
        }

        if (!TryWalk(message[DhcpHeader.Options..], out int overload)
            || ((overload & 1) != 0 && !TryWalk(message.Slice(DhcpHeader.BootFile, DhcpHeader.BootFileLength), out _))
            || ((overload & 2) != 0 && !TryWalk(message.Slice(DhcpHeader.ServerName, DhcpHeader.ServerNameLength), out _)))
        {
            return false;
        }

        view = new DhcpView(message, overload);
        return true;
    }

    /// <summary>The options, in the order of RFC 3396 section 5; usable in <c>foreach</c>.</summary>
    public DhcpOptionEnumerator GetEnumerator() => new(_message, _overload);

    /// <summary>Reads an option, its pieces put together (RFC 3396).</summary>
    /// <param name="code">The option.</param>
    /// <param name="destination">Where to; what does not fit is left out.</param>
    /// <returns>The option's whole length in bytes, or -1 when it is not there.</returns>
    public int ReadOption(DhcpOptionCode code, Span<byte> destination)
    {
        int length = -1;
        foreach (DhcpOptionView option in this)
        {
            if (option.Code == code)
            {
                length = length < 0 ? 0 : length;
                int room = Math.Min(option.Value.Length, destination.Length - length);
                if (room > 0)
                {
                    option.Value[..room].CopyTo(destination[length..]);
                }

                length += option.Value.Length;
            }
        }

        return length;
    }

    /// <summary>Reads the first byte of an option.</summary>
    /// <param name="code">The option.</param>
    /// <param name="value">The byte.</param>
    /// <returns>False when the option is missing or empty.</returns>
    public bool TryGetByte(DhcpOptionCode code, out byte value)
    {
        Span<byte> bytes = stackalloc byte[1];
        bool found = ReadOption(code, bytes) >= bytes.Length;
        value = found ? bytes[0] : (byte)0;
        return found;
    }

    /// <summary>Reads a 16-bit option; of a repeated one the first (odd servers send it twice).</summary>
    /// <param name="code">The option.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when the option is missing or shorter.</returns>
    public bool TryGetUInt16(DhcpOptionCode code, out ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        bool found = ReadOption(code, bytes) >= bytes.Length;
        value = found ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : (ushort)0;
        return found;
    }

    /// <summary>Reads a 32-bit option; of a repeated one the first.</summary>
    /// <param name="code">The option.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when the option is missing or shorter.</returns>
    public bool TryGetUInt32(DhcpOptionCode code, out uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        bool found = ReadOption(code, bytes) >= bytes.Length;
        value = found ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;
        return found;
    }

    /// <summary>Reads an address; of a list the first.</summary>
    /// <param name="code">The option.</param>
    /// <param name="address">The address.</param>
    /// <returns>False when the option is missing or shorter.</returns>
    public bool TryGetAddress(DhcpOptionCode code, out IPv4Address address)
    {
        bool found = TryGetUInt32(code, out uint value);
        address = new IPv4Address(value);
        return found;
    }

    private static bool TryWalk(ReadOnlySpan<byte> field, out int overload)
    {
        overload = 0;
        while (DhcpOptionEnumerator.TryTake(ref field, out DhcpOptionView option))
        {
            if (option.Code == DhcpOptionCode.Overload && option.Value.Length > 0)
            {
                overload = option.Value[0] & 3;
            }
        }

        return field.IsEmpty;
    }
}
