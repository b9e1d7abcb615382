using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack;

/// <summary>An IPv4 address (RFC 791), held as a 32-bit integer, first octet highest.</summary>
public readonly struct IPv4Address : IEquatable<IPv4Address>, IComparable<IPv4Address>
{
    /// <summary>The length of an address on the wire, in bytes.</summary>
    public const int Size = 4;

    /// <summary>An address from its value.</summary>
    /// <param name="value">The value; the first octet is the most significant.</param>
    public IPv4Address(uint value) => Value = value;

    /// <summary>An address from its octets.</summary>
    /// <param name="a">The first octet.</param>
    /// <param name="b">The second octet.</param>
    /// <param name="c">The third octet.</param>
    /// <param name="d">The fourth octet.</param>
    public IPv4Address(byte a, byte b, byte c, byte d)
        : this(((uint)a << 24) | ((uint)b << 16) | ((uint)c << 8) | d)
    {
    }

    /// <summary>0.0.0.0: no address, or any.</summary>
    public static IPv4Address Any => default;

    /// <summary>255.255.255.255, the limited broadcast address (RFC 919).</summary>
    public static IPv4Address Broadcast => new(uint.MaxValue);

    /// <summary>127.0.0.1.</summary>
    public static IPv4Address Loopback => new(0x7F000001);

    /// <summary>The value, first octet most significant.</summary>
    public uint Value { get; }

    /// <summary>True for 0.0.0.0.</summary>
    public bool IsAny => Value == 0;

    /// <summary>True for 255.255.255.255; a subnet's directed broadcast is the subnet's to know.</summary>
    public bool IsLimitedBroadcast => Value == uint.MaxValue;

    /// <summary>True in 224.0.0.0/4 (RFC 5771).</summary>
    public bool IsMulticast => Value >> 28 == 0xE;

    /// <summary>True in 127.0.0.0/8 (RFC 1122 section 3.2.1.3).</summary>
    public bool IsLoopback => Value >> 24 == 127;

    /// <summary>True in 169.254.0.0/16 (RFC 3927).</summary>
    public bool IsLinkLocal => Value >> 16 == 0xA9FE;

    /// <summary>True when both are the same address.</summary>
    public static bool operator ==(IPv4Address left, IPv4Address right) => left.Value == right.Value;

    /// <summary>True when the addresses differ.</summary>
    public static bool operator !=(IPv4Address left, IPv4Address right) => left.Value != right.Value;

    /// <summary>Orders by value.</summary>
    public static bool operator <(IPv4Address left, IPv4Address right) => left.Value < right.Value;

    /// <summary>Orders by value.</summary>
    public static bool operator >(IPv4Address left, IPv4Address right) => left.Value > right.Value;

    /// <summary>Orders by value.</summary>
    public static bool operator <=(IPv4Address left, IPv4Address right) => left.Value <= right.Value;

    /// <summary>Orders by value.</summary>
    public static bool operator >=(IPv4Address left, IPv4Address right) => left.Value >= right.Value;

    /// <summary>Reads four octets in wire order.</summary>
    /// <param name="source">At least <see cref="Size"/> bytes.</param>
    public static IPv4Address Read(ReadOnlySpan<byte> source) => new(BinaryPrimitives.ReadUInt32BigEndian(source));

    /// <summary>Parses four decimal octets with dots; leading zeros, spaces and shorter forms are refused.</summary>
    /// <param name="text">The text, e.g. <c>192.168.1.7</c>.</param>
    /// <param name="address">The address when the text is well formed.</param>
    /// <returns>False when the text is not an address.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IPv4Address address)
    {
        address = default;
        uint value = 0;
        int position = 0;
        for (int octet = 0; octet < Size; octet++)
        {
            if (octet > 0 && (position >= text.Length || text[position++] != '.'))
            {
                return false;
            }

            int start = position;
            uint number = 0;
            while (position < text.Length && position - start < 3 && char.IsAsciiDigit(text[position]))
            {
                number = (number * 10) + (uint)(text[position++] - '0');
            }

            int digits = position - start;
            if (digits == 0 || number > 255 || (digits > 1 && text[start] == '0'))
            {
                return false;
            }

            value = (value << 8) | number;
        }

        if (position != text.Length)
        {
            return false;
        }

        address = new IPv4Address(value);
        return true;
    }

    /// <summary>Parses four decimal octets with dots.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not an IPv4 address.</exception>
    public static IPv4Address Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out IPv4Address address) ? address : throw new FormatException($"'{text}' is not an IPv4 address: expected a.b.c.d.");

    /// <summary>Writes four octets in wire order.</summary>
    /// <param name="destination">At least <see cref="Size"/> bytes.</param>
    public void Write(Span<byte> destination) => BinaryPrimitives.WriteUInt32BigEndian(destination, Value);

    /// <inheritdoc/>
    public int CompareTo(IPv4Address other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(IPv4Address other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IPv4Address other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Value;

    /// <summary>The address as <c>192.168.1.7</c>.</summary>
    public override string ToString() => $"{Value >> 24}.{(Value >> 16) & 255}.{(Value >> 8) & 255}.{Value & 255}";
}
