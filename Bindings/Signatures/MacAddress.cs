using System;
using System.Globalization;

namespace DeviceKit.Signatures;

/// <summary>A 48-bit IEEE 802 MAC address (EUI-48), held in the low 48 bits of an integer, first octet highest.</summary>
public readonly struct MacAddress : IEquatable<MacAddress>
{
    /// <summary>The length of an address on the wire, in bytes.</summary>
    public const int Size = 6;

    private const ulong Mask = 0xFFFF_FFFF_FFFF;

    /// <summary>An address from its 48-bit value; the first octet on the wire is the most significant.</summary>
    /// <param name="value">The value; bits above the 48th are ignored.</param>
    public MacAddress(ulong value) => Value = value & Mask;

    /// <summary>ff:ff:ff:ff:ff:ff, every station.</summary>
    public static MacAddress Broadcast => new(Mask);

    /// <summary>00:00:00:00:00:00, no address.</summary>
    public static MacAddress None => default;

    /// <summary>The 48-bit value, first octet most significant.</summary>
    public ulong Value { get; }

    /// <summary>True for group addresses (IEEE 802 I/G bit), the broadcast address included.</summary>
    public bool IsMulticast => (Value & 0x0100_0000_0000) != 0;

    /// <summary>True for ff:ff:ff:ff:ff:ff.</summary>
    public bool IsBroadcast => Value == Mask;

    /// <summary>True when both are the same address.</summary>
    public static bool operator ==(MacAddress left, MacAddress right) => left.Value == right.Value;

    /// <summary>True when the addresses differ.</summary>
    public static bool operator !=(MacAddress left, MacAddress right) => left.Value != right.Value;

    /// <summary>Reads six octets in wire order.</summary>
    /// <param name="source">At least <see cref="Size"/> bytes.</param>
    public static MacAddress Read(ReadOnlySpan<byte> source)
    {
        _ = source[5];
        uint high = ((uint)source[0] << 8) | source[1];
        uint low = ((uint)source[2] << 24) | ((uint)source[3] << 16) | ((uint)source[4] << 8) | source[5];
        return new MacAddress(((ulong)high << 32) | low);
    }

    /// <summary>Parses six hexadecimal octets separated by colons or hyphens.</summary>
    /// <param name="text">The text, e.g. <c>02:00:5e:10:00:01</c>.</param>
    /// <param name="address">The address when the text is well formed.</param>
    /// <returns>False when the text is not a MAC address.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MacAddress address)
    {
        address = default;
        if (text.Length != 17)
        {
            return false;
        }

        ulong value = 0;
        for (int i = 0; i < Size; i++)
        {
            if (i > 0 && text[(i * 3) - 1] is not (':' or '-'))
            {
                return false;
            }

            if (!byte.TryParse(text.Slice(i * 3, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte octet))
            {
                return false;
            }

            value = (value << 8) | octet;
        }

        address = new MacAddress(value);
        return true;
    }

    /// <summary>Writes six octets in wire order.</summary>
    /// <param name="destination">At least <see cref="Size"/> bytes.</param>
    public void Write(Span<byte> destination)
    {
        _ = destination[5];
        uint low = (uint)Value;
        uint high = (uint)(Value >> 32);
        destination[0] = (byte)(high >> 8);
        destination[1] = (byte)high;
        destination[2] = (byte)(low >> 24);
        destination[3] = (byte)(low >> 16);
        destination[4] = (byte)(low >> 8);
        destination[5] = (byte)low;
    }

    /// <inheritdoc/>
    public bool Equals(MacAddress other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MacAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Value ^ (int)(Value >> 32);

    /// <summary>The address as <c>02:00:5e:10:00:01</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[17];
        for (int i = 0; i < Size; i++)
        {
            int octet = (int)(Value >> (40 - (8 * i))) & 0xFF;
            text[i * 3] = HexDigit(octet >> 4);
            text[(i * 3) + 1] = HexDigit(octet & 15);
            if (i < Size - 1)
            {
                text[(i * 3) + 2] = ':';
            }
        }

        return new string(text);
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
