using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Dns;

/// <summary>Walks the records of a message, section after section.</summary>
public ref struct DnsRecordEnumerator
{
    private readonly ReadOnlySpan<byte> _message;
    private int _offset;
    private int _section;
    private int _left;

    internal DnsRecordEnumerator(ReadOnlySpan<byte> message, int offset)
    {
        _message = message;
        _offset = offset;
        _left = Count(0);
    }

    /// <summary>The record that <see cref="MoveNext"/> came to.</summary>
    public DnsRecordView Current { get; private set; }

    /// <summary>True when <see cref="MoveNext"/> stopped at a record that is not well formed.</summary>
    internal bool IsMalformed { get; private set; }

    /// <summary>Goes on to the next record.</summary>
    /// <returns>False when none is left.</returns>
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if (_message.IsEmpty || _section == (int)DnsSection.Additional)
            {
                return false;
            }

            _left = Count(++_section);
        }

        int name = _offset;
        int position = DnsNameDecoder.Skip(_message, name);
        if (position < 0 || _message.Length - position < DnsHeader.RecordFixedSize)
        {
            IsMalformed = true;
            return false;
        }

        ReadOnlySpan<byte> header = _message[position..];
        int data = position + DnsHeader.RecordFixedSize;
        int length = BinaryPrimitives.ReadUInt16BigEndian(header[8..]);
        if (_message.Length - data < length)
        {
            IsMalformed = true;
            return false;
        }

        uint timeToLive = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        Current = new DnsRecordView(_message, name, data, length)
        {
            Section = (DnsSection)_section,
            Type = (DnsRecordType)BinaryPrimitives.ReadUInt16BigEndian(header),
            Class = BinaryPrimitives.ReadUInt16BigEndian(header[2..]),
            TimeToLive = timeToLive > int.MaxValue ? 0 : timeToLive,
        };
        _offset = data + length;
        _left--;
        return true;
    }

    private readonly int Count(int section) => BinaryPrimitives.ReadUInt16BigEndian(_message[(DnsHeader.AnswerCount + (2 * section))..]);
}
