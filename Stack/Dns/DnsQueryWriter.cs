using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Dns;

/// <summary>Writes a query: one question, recursion desired (RFC 1035 section 4.1). **EDNS (RFC 6891) is not supported.**</summary>
public static class DnsQueryWriter
{
    /// <summary>Writes a query.</summary>
    /// <param name="destination">At least <see cref="DnsHeader.MaximumQuery"/> bytes.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="type">The type.</param>
    /// <returns>The query's length in bytes.</returns>
    public static int Write(Span<byte> destination, ushort id, DnsName name, DnsRecordType type)
    {
        ArgumentNullException.ThrowIfNull(name);
        destination[..DnsHeader.Size].Clear();
        BinaryPrimitives.WriteUInt16BigEndian(destination, id);
        BinaryPrimitives.WriteUInt16BigEndian(destination[DnsHeader.Flags..], DnsHeader.RecursionDesiredFlag);
        BinaryPrimitives.WriteUInt16BigEndian(destination[DnsHeader.QuestionCount..], 1);
        name.Wire.CopyTo(destination[DnsHeader.Size..]);
        int position = DnsHeader.Size + name.Wire.Length;
        BinaryPrimitives.WriteUInt16BigEndian(destination[position..], (ushort)type);
        BinaryPrimitives.WriteUInt16BigEndian(destination[(position + 2)..], DnsHeader.ClassInternet);
        return position + 4;
    }
}
