using System;
using System.Buffers.Binary;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>Builds a DHCP message (RFC 2131 section 2) in a buffer: the fixed part, options in the order of the calls, the end.</summary>
public ref struct DhcpMessageWriter
{
    private readonly Span<byte> _buffer;
    private int _position = DhcpHeader.Options;
    private int _limit;
    private int _length;

    /// <summary>Starts a message; addresses, seconds and flags are 0.</summary>
    /// <param name="buffer">At least <see cref="DhcpHeader.MinimumLength"/> bytes.</param>
    /// <param name="operation">Request or reply.</param>
    /// <param name="transactionId">The transaction id.</param>
    /// <param name="hardwareAddress">The client's address.</param>
    public DhcpMessageWriter(Span<byte> buffer, DhcpOperation operation, uint transactionId, MacAddress hardwareAddress)
    {
        if (buffer.Length < DhcpHeader.MinimumLength)
        {
            throw new ArgumentException($"A DHCP message needs {DhcpHeader.MinimumLength} bytes, not {buffer.Length}.", nameof(buffer));
        }

        _buffer = buffer;
        _limit = buffer.Length;
        buffer[..DhcpHeader.Options].Clear();
        buffer[DhcpHeader.Operation] = (byte)operation;
        buffer[DhcpHeader.HardwareType] = DhcpHeader.Ethernet;
        buffer[DhcpHeader.HardwareLength] = MacAddress.Size;
        BinaryPrimitives.WriteUInt32BigEndian(buffer[DhcpHeader.TransactionId..], transactionId);
        hardwareAddress.Write(buffer[DhcpHeader.HardwareAddress..]);
        BinaryPrimitives.WriteUInt32BigEndian(buffer[DhcpHeader.Cookie..], DhcpHeader.CookieValue);
    }

    /// <summary>True when an option did not fit; it was left out.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>Sets secs.</summary>
    /// <param name="seconds">Seconds since the client began.</param>
    public readonly void SetSeconds(ushort seconds) => BinaryPrimitives.WriteUInt16BigEndian(_buffer[DhcpHeader.Seconds..], seconds);

    /// <summary>Asks for an answer by broadcast.</summary>
    public readonly void SetBroadcast() => BinaryPrimitives.WriteUInt16BigEndian(_buffer[DhcpHeader.Flags..], DhcpHeader.BroadcastFlag);

    /// <summary>Sets one of the four addresses.</summary>
    /// <param name="offset">Its offset, of <see cref="DhcpHeader"/>.</param>
    /// <param name="address">The address.</param>
    public readonly void SetAddress(int offset, IPv4Address address) => address.Write(_buffer[offset..]);

    /// <summary>Adds an option; more than 255 bytes are written in pieces (RFC 3396).</summary>
    /// <param name="code">The option.</param>
    /// <param name="value">Its value.</param>
    public void Add(DhcpOptionCode code, scoped ReadOnlySpan<byte> value)
    {
        int pieces = Math.Max(1, (value.Length + 254) / 255);
        if (_limit - 1 - _position < value.Length + (2 * pieces))
        {
            Overflowed = true;
            return;
        }

        do
        {
            int length = Math.Min(value.Length, 255);
            _buffer[_position++] = (byte)code;
            _buffer[_position++] = (byte)length;
            value[..length].CopyTo(_buffer[_position..]);
            _position += length;
            value = value[length..];
        }
        while (value.Length > 0);
    }

    /// <summary>Adds an option of one byte.</summary>
    /// <param name="code">The option.</param>
    /// <param name="value">Its value.</param>
    public void AddByte(DhcpOptionCode code, byte value) => Add(code, [value]);

    /// <summary>Adds an option of two bytes.</summary>
    /// <param name="code">The option.</param>
    /// <param name="value">Its value.</param>
    public void AddUInt16(DhcpOptionCode code, ushort value) => Add(code, [(byte)(value >> 8), (byte)value]);

    /// <summary>Adds an option of four bytes.</summary>
    /// <param name="code">The option.</param>
    /// <param name="value">Its value.</param>
    public void AddUInt32(DhcpOptionCode code, uint value) =>
        Add(code, [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

    /// <summary>Adds an option of one address.</summary>
    /// <param name="code">The option.</param>
    /// <param name="address">The address.</param>
    public void AddAddress(DhcpOptionCode code, IPv4Address address) => AddUInt32(code, address.Value);

    /// <summary>Adds a text option.</summary>
    /// <param name="code">The option.</param>
    /// <param name="text">ASCII; other characters become '?'.</param>
    public void AddText(DhcpOptionCode code, string text)
    {
        var bytes = new byte[text.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = text[i] < 128 ? (byte)text[i] : (byte)'?';
        }

        Add(code, bytes);
    }

    /// <summary>Goes on in the file field. The caller has added <see cref="DhcpOptionCode.Overload"/>.</summary>
    public void ContinueInBootFile() => Continue(DhcpHeader.BootFile, DhcpHeader.BootFileLength);

    /// <summary>Goes on in the sname field. The caller has added <see cref="DhcpOptionCode.Overload"/>.</summary>
    public void ContinueInServerName() => Continue(DhcpHeader.ServerName, DhcpHeader.ServerNameLength);

    /// <summary>Ends the message and pads it to BOOTP's shortest length.</summary>
    /// <returns>The message's length in bytes.</returns>
    public int Finish()
    {
        EndField();
        if (_length < DhcpHeader.MinimumLength)
        {
            _buffer[_length..DhcpHeader.MinimumLength].Clear();
            _length = DhcpHeader.MinimumLength;
        }

        return _length;
    }

    private void Continue(int offset, int length)
    {
        EndField();
        _position = offset;
        _limit = offset + length;
    }

    private void EndField()
    {
        _buffer[_position++] = (byte)DhcpOptionCode.End;
        _length = _length == 0 ? _position : _length;
    }
}
