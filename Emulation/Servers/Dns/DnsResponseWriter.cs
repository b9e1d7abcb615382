using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using DeviceKit.Stack;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Emulation.Servers;

/// <summary>Writes a response (RFC 1035 section 4.1), every name compressed as far as it goes (section 4.1.4).</summary>
internal sealed class DnsResponseWriter
{
    private readonly byte[] _buffer = new byte[ushort.MaxValue];
    private readonly Dictionary<DnsName, int> _names = [];
    private int _position = DnsHeader.Size;

    public DnsResponseWriter(ushort id, int flags, DnsName name, DnsRecordType type)
    {
        UInt16(DnsHeader.Id, id);
        UInt16(DnsHeader.Flags, flags);
        UInt16(DnsHeader.QuestionCount, 1);
        Name(name);
        UInt16((int)type);
        UInt16(DnsHeader.ClassInternet);
    }

    public int Length => _position;

    /// <summary>Adds a record to a section; sections come in order.</summary>
    public void Add(DnsSection section, DnsZoneRecord record)
    {
        Begin(section, record.Name, record.Type, record.TimeToLive);
        int start = _position;
        if (record.Target is { } target)
        {
            Name(target);
        }
        else
        {
            record.Data.CopyTo(_buffer.AsSpan(_position));
            _position += record.Data.Length;
        }

        UInt16(start - 2, _position - start);
    }

    /// <summary>Adds the SOA that goes with a missing name (RFC 2308 section 3).</summary>
    public void AddSoa(DnsName origin, uint minimum)
    {
        Begin(DnsSection.Authority, origin, DnsRecordType.Soa, minimum);
        int start = _position;
        Name(DnsName.Parse("ns.invalid"));
        Name(DnsName.Parse("hostmaster.invalid"));
        foreach (uint value in new uint[] { 1, 3600, 600, 86_400, minimum })
        {
            UInt32(value);
        }

        UInt16(start - 2, _position - start);
    }

    /// <summary>The message.</summary>
    public byte[] ToArray() => _buffer[.._position];

    private void Begin(DnsSection section, DnsName name, DnsRecordType type, uint timeToLive)
    {
        int count = DnsHeader.AnswerCount + (2 * (int)section);
        UInt16(count, BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(count)) + 1);
        Name(name);
        UInt16((int)type);
        UInt16(DnsHeader.ClassInternet);
        UInt32(timeToLive);
        UInt16(0);
    }

    private void Name(DnsName name)
    {
        ReadOnlySpan<byte> wire = name.Wire;
        while (wire[0] != 0)
        {
            DnsName suffix = DnsName.Parse(ToText(wire));
            if (_names.TryGetValue(suffix, out int offset))
            {
                UInt16(0xC000 | offset);
                return;
            }

            if (_position < 0x4000)
            {
                _names.Add(suffix, _position);
            }

            wire[..(wire[0] + 1)].CopyTo(_buffer.AsSpan(_position));
            _position += wire[0] + 1;
            wire = wire[(wire[0] + 1)..];
        }

        _buffer[_position++] = 0;
    }

    private static string ToText(ReadOnlySpan<byte> wire)
    {
        var labels = new List<string>();
        for (; wire[0] != 0; wire = wire[(wire[0] + 1)..])
        {
            labels.Add(System.Text.Encoding.ASCII.GetString(wire.Slice(1, wire[0])));
        }

        return string.Join('.', labels);
    }

    private void UInt16(int value)
    {
        UInt16(_position, value);
        _position += 2;
    }

    private void UInt16(int offset, int value) => BinaryPrimitives.WriteUInt16BigEndian(_buffer.AsSpan(offset), (ushort)value);

    private void UInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_buffer.AsSpan(_position), value);
        _position += 4;
    }
}
