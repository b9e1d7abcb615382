using System;
using System.Collections.Generic;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>Puts a response together for tests, byte by byte, without the server's code.</summary>
internal sealed class Message
{
    private readonly List<byte> _bytes = [];

    public Message(string name, DnsRecordType type = DnsRecordType.A, int flags = 0x8180, ushort id = 7)
    {
        _bytes.AddRange([(byte)(id >> 8), (byte)id, (byte)(flags >> 8), (byte)flags, 0, 1, 0, 0, 0, 0, 0, 0]);
        _bytes.AddRange(DnsName.Parse(name).Wire);
        _bytes.AddRange([0, (byte)type, 0, 1]);
    }

    public byte[] Bytes => [.. _bytes];

    public Message A(string name, string address, uint timeToLive = 300)
    {
        var bytes = new byte[4];
        IPv4Address.Parse(address).Write(bytes);
        return Add(0, name, DnsRecordType.A, bytes, timeToLive);
    }

    public Message Alias(string name, string target, uint timeToLive = 300) =>
        Add(0, name, DnsRecordType.Cname, DnsName.Parse(target).Wire.ToArray(), timeToLive);

    public Message Soa(string zone, uint minimum, uint timeToLive = 3600) => Add(
        1,
        zone,
        DnsRecordType.Soa,
        [0, 0, .. new byte[16], (byte)(minimum >> 24), (byte)(minimum >> 16), (byte)(minimum >> 8), (byte)minimum],
        timeToLive);

    public Message Add(int section, string name, DnsRecordType type, byte[] data, uint timeToLive = 300, ushort recordClass = 1)
    {
        _bytes[7 + (2 * section)]++;
        _bytes.AddRange(name == "." ? [0] : DnsName.Parse(name).Wire);
        _bytes.AddRange([(byte)((int)type >> 8), (byte)type, (byte)(recordClass >> 8), (byte)recordClass]);
        _bytes.AddRange([(byte)(timeToLive >> 24), (byte)(timeToLive >> 16), (byte)(timeToLive >> 8), (byte)timeToLive]);
        _bytes.AddRange([(byte)(data.Length >> 8), (byte)data.Length]);
        _bytes.AddRange(data);
        return this;
    }

    public DnsOutcome Read(string name, DnsRecordType type = DnsRecordType.A, int maximumAliases = 16)
    {
        if (!DnsView.TryParse(Bytes, out DnsView view))
        {
            throw new InvalidOperationException("The test's own message is malformed.");
        }

        return DnsAnswerReader.Read(view, DnsName.Parse(name), type, maximumAliases);
    }
}
