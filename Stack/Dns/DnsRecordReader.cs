using System;

namespace DeviceKit.Stack.Dns;

/// <summary>Takes a record out of its message.</summary>
internal static class DnsRecordReader
{
    /// <summary>Reads a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">Its name as text.</param>
    /// <returns>Null when its data does not fit its type.</returns>
    public static DnsRecord? TryRead(in DnsRecordView record, string name)
    {
        IPAddress address = default;
        DnsName? target = null;
        switch (record.Type)
        {
            case DnsRecordType.A when record.Data.Length == IPv4Address.Size:
                address = IPv4Address.Read(record.Data);
                break;
            case DnsRecordType.Aaaa when record.Data.Length == IPv6Address.Size:
                address = IPv6Address.Read(record.Data);
                break;
            case DnsRecordType.Ns or DnsRecordType.Cname or DnsRecordType.Ptr when record.TryReadTarget(0, out target, out _):
            case DnsRecordType.Mx when record.TryReadTarget(2, out target, out _):
            case DnsRecordType.Srv when record.TryReadTarget(6, out target, out _):
                break;
            case DnsRecordType.A or DnsRecordType.Aaaa or DnsRecordType.Ns or DnsRecordType.Cname or DnsRecordType.Ptr:
            case DnsRecordType.Mx or DnsRecordType.Srv:
                return null;
        }

        return new DnsRecord
        {
            Name = name,
            Type = record.Type,
            TimeToLive = TimeSpan.FromSeconds(record.TimeToLive),
            Address = address,
            Target = target?.ToString(),
            Data = record.Data.ToArray(),
        };
    }
}
