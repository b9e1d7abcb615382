using System;

namespace DeviceKit.Stack.Dns;

/// <summary>One record as it stands in a message (RFC 1035 section 4.1.3).</summary>
public readonly ref struct DnsRecordView
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly int _nameOffset;
    private readonly int _dataOffset;
    private readonly int _dataLength;

    internal DnsRecordView(ReadOnlySpan<byte> message, int nameOffset, int dataOffset, int dataLength)
    {
        _message = message;
        _nameOffset = nameOffset;
        _dataOffset = dataOffset;
        _dataLength = dataLength;
    }

    /// <summary>The section that the record stands in.</summary>
    public DnsSection Section { get; init; }

    /// <summary>The type.</summary>
    public DnsRecordType Type { get; init; }

    /// <summary>The class; 1 is IN.</summary>
    public ushort Class { get; init; }

    /// <summary>The time to live in seconds; a value with the highest bit set counts as 0 (RFC 2181 section 8).</summary>
    public uint TimeToLive { get; init; }

    /// <summary>The data, names in it perhaps compressed.</summary>
    public ReadOnlySpan<byte> Data => _message.Slice(_dataOffset, _dataLength);

    /// <summary>True when the record is the given name's.</summary>
    /// <param name="name">The name.</param>
    public bool IsOf(DnsName name) => DnsNameDecoder.Matches(_message, _nameOffset, name);

    /// <summary>The name that the record is of.</summary>
    public DnsName ReadName() => DnsNameDecoder.TryRead(_message, _nameOffset, out DnsName name) ? name : DnsName.Root;

    /// <summary>Reads a name in the data, which must end within it.</summary>
    /// <param name="offset">The offset in the data: 0 for NS, CNAME and PTR, 2 for MX, 6 for SRV.</param>
    /// <param name="name">The name.</param>
    /// <param name="length">The number of bytes of the data that it takes.</param>
    /// <returns>False when it is malformed.</returns>
    public bool TryReadTarget(int offset, out DnsName name, out int length)
    {
        Span<byte> wire = stackalloc byte[DnsHeader.MaximumName];
        if (offset < _dataLength
            && DnsNameDecoder.TryExpand(_message, _dataOffset + offset, wire, out int wireLength, out int next)
            && next <= _dataOffset + _dataLength)
        {
            name = DnsName.FromWire(wire[..wireLength]);
            length = next - _dataOffset - offset;
            return true;
        }

        name = DnsName.Root;
        length = 0;
        return false;
    }
}
