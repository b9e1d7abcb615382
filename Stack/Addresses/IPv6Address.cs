using System;
using System.Buffers.Binary;
using System.Text;

namespace DeviceKit.Stack;

/// <summary>
/// An IPv6 address (RFC 4291). The stack resolves and prints such addresses; **it does not yet send to them**.
/// </summary>
public readonly struct IPv6Address : IEquatable<IPv6Address>
{
    /// <summary>The length of an address on the wire, in bytes.</summary>
    public const int Size = 16;

    /// <summary>An address from its two halves.</summary>
    /// <param name="high">The first eight octets, most significant first.</param>
    /// <param name="low">The last eight octets, most significant first.</param>
    public IPv6Address(ulong high, ulong low)
    {
        High = high;
        Low = low;
    }

    /// <summary>The first eight octets.</summary>
    public ulong High { get; }

    /// <summary>The last eight octets.</summary>
    public ulong Low { get; }

    /// <summary>True when both are the same address.</summary>
    public static bool operator ==(IPv6Address left, IPv6Address right) => left.Equals(right);

    /// <summary>True when the addresses differ.</summary>
    public static bool operator !=(IPv6Address left, IPv6Address right) => !left.Equals(right);

    /// <summary>Reads sixteen octets in wire order.</summary>
    /// <param name="source">At least <see cref="Size"/> bytes.</param>
    public static IPv6Address Read(ReadOnlySpan<byte> source) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(source), BinaryPrimitives.ReadUInt64BigEndian(source[8..]));

    /// <summary>Parses the text forms of RFC 4291 section 2.2, an embedded IPv4 address and brackets included. **Zones (%eth0) are refused.**</summary>
    /// <param name="text">The text, e.g. <c>2001:db8::1</c> or <c>[::1]</c>.</param>
    /// <param name="address">The address when the text is well formed.</param>
    /// <returns>False when the text is not an address.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out IPv6Address address) => IPv6Literal.TryParse(text, out address);

    /// <summary>Parses the text forms of RFC 4291 section 2.2.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not an IPv6 address.</exception>
    public static IPv6Address Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out IPv6Address address) ? address : throw new FormatException($"'{text}' is not an IPv6 address: expected 2001:db8::1.");

    /// <summary>Writes sixteen octets in wire order.</summary>
    /// <param name="destination">At least <see cref="Size"/> bytes.</param>
    public void Write(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, High);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], Low);
    }

    /// <summary>One of the eight 16-bit groups.</summary>
    /// <param name="index">0 for the first, 7 for the last.</param>
    public ushort Group(int index) => (ushort)((index < 4 ? High : Low) >> (48 - (16 * (index & 3))));

    /// <inheritdoc/>
    public bool Equals(IPv6Address other) => High == other.High && Low == other.Low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IPv6Address other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (High ^ Low).GetHashCode();

    /// <summary>
    /// The address in the canonical form of RFC 5952: lower case, the longest run of zero groups as <c>::</c>, and an IPv4-mapped address as
    /// <c>::ffff:192.0.2.1</c>.
    /// </summary>
    public override string ToString()
    {
        if (High == 0 && Low >> 32 == 0xFFFF)
        {
            return $"::ffff:{new IPv4Address((uint)Low)}";
        }

        (int start, int length) = LongestZeroRun();
        var text = new StringBuilder(39);
        for (int i = 0; i < 8;)
        {
            if (i == start && length > 1)
            {
                text.Append("::");
                i += length;
                continue;
            }

            if (i > 0 && text[^1] != ':')
            {
                text.Append(':');
            }

            text.Append(Group(i).ToString("x"));
            i++;
        }

        return text.ToString();
    }

    private (int Start, int Length) LongestZeroRun()
    {
        int bestStart = -1;
        int bestLength = 0;
        int length = 0;
        for (int i = 0; i < 8; i++)
        {
            length = Group(i) == 0 ? length + 1 : 0;
            if (length > bestLength)
            {
                bestLength = length;
                bestStart = i - length + 1;
            }
        }

        return (bestStart, bestLength);
    }
}
