using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace DeviceKit.Stack.Dns;

/// <summary>
/// Makes an outcome of a response that was matched to its query. Only records on the way from the question's name through its aliases count;
/// everything else that a server adds is ignored, so that it cannot plant names.
/// </summary>
internal static class DnsAnswerReader
{
    /// <summary>The most records of one answer that are kept.</summary>
    public const int MaximumRecords = 32;

    /// <summary>Reads a response.</summary>
    /// <param name="view">The response.</param>
    /// <param name="name">The question's name.</param>
    /// <param name="type">The question's type.</param>
    /// <param name="maximumAliases">How many aliases may be followed.</param>
    public static DnsOutcome Read(in DnsView view, DnsName name, DnsRecordType type, int maximumAliases)
    {
        if (view.IsTruncated)
        {
            return new DnsOutcome(DnsOutcomeKind.Truncated, name);
        }

        if (view.ResponseCode is not (DnsResponseCode.NoError or DnsResponseCode.NameError))
        {
            return Failed(name, $"it answered {view.ResponseCode}");
        }

        uint timeToLive = uint.MaxValue;
        DnsName current = name;
        int aliases = 0;
        while (true)
        {
            var records = new List<DnsRecord>();
            if (!TryCollect(view, current, type, records, ref timeToLive))
            {
                return Failed(name, "a record of its answer is malformed");
            }

            if (records.Count > 0)
            {
                return new DnsOutcome(DnsOutcomeKind.Found, current) { Aliases = aliases, TimeToLive = timeToLive, Records = records };
            }

            if (!TryFollow(view, current, ref timeToLive, out DnsName? target))
            {
                return Failed(name, "an alias of its answer is malformed");
            }

            if (target is null)
            {
                return ReadMissing(view, current, aliases, timeToLive);
            }

            if (++aliases > maximumAliases)
            {
                return Failed(name, $"its aliases go on beyond {maximumAliases}");
            }

            current = target;
        }
    }

    private static DnsOutcome Failed(DnsName name, string reason) => new(DnsOutcomeKind.Failed, name) { Reason = reason };

    private static bool TryCollect(
        in DnsView view, DnsName name, DnsRecordType type, List<DnsRecord> records, ref uint timeToLive)
    {
        string? text = null;
        foreach (DnsRecordView record in view)
        {
            if (record.Section != DnsSection.Answer || record.Type != type || record.Class != DnsHeader.ClassInternet
                || records.Count == MaximumRecords || !record.IsOf(name))
            {
                continue;
            }

            if (DnsRecordReader.TryRead(record, text ??= name.ToString()) is not { } read)
            {
                return false;
            }

            timeToLive = Math.Min(timeToLive, record.TimeToLive);
            records.Add(read);
        }

        return true;
    }

    /// <summary>The name that a name is an alias of; null when it is none. False when the alias is malformed.</summary>
    private static bool TryFollow(in DnsView view, DnsName name, ref uint timeToLive, out DnsName? target)
    {
        target = null;
        foreach (DnsRecordView record in view)
        {
            if (record.Section == DnsSection.Answer && record.Type == DnsRecordType.Cname && record.Class == DnsHeader.ClassInternet
                && record.IsOf(name))
            {
                timeToLive = Math.Min(timeToLive, record.TimeToLive);
                return record.TryReadTarget(0, out target, out _);
            }
        }

        return true;
    }

    /// <summary>No such name, no such record, an alias to go on with, or no answer at all (RFC 2308 section 2).</summary>
    private static DnsOutcome ReadMissing(in DnsView view, DnsName name, int aliases, uint timeToLive)
    {
        bool isReferral = false;
        foreach (DnsRecordView record in view)
        {
            if (record.Section != DnsSection.Authority || record.Class != DnsHeader.ClassInternet)
            {
                continue;
            }

            isReferral |= record.Type == DnsRecordType.Ns;
            if (record.Type == DnsRecordType.Soa && TryReadMinimum(record, name, out uint minimum))
            {
                DnsOutcomeKind kind = view.ResponseCode == DnsResponseCode.NameError ? DnsOutcomeKind.NoName : DnsOutcomeKind.NoData;
                return new DnsOutcome(kind, name) { Aliases = aliases, TimeToLive = Math.Min(timeToLive, minimum) };
            }
        }

        if (view.ResponseCode == DnsResponseCode.NameError)
        {
            return new DnsOutcome(DnsOutcomeKind.NoName, name) { Aliases = aliases };
        }

        if (aliases > 0)
        {
            return new DnsOutcome(DnsOutcomeKind.Alias, name) { Aliases = aliases, TimeToLive = timeToLive };
        }

        return isReferral ? Failed(name, "it refers to other servers instead of asking them") : new DnsOutcome(DnsOutcomeKind.NoData, name);
    }

    /// <summary>How long a missing name may be remembered: the SOA's minimum or its own time to live, the shorter (RFC 2308 section 5).</summary>
    private static bool TryReadMinimum(in DnsRecordView record, DnsName name, out uint minimum)
    {
        minimum = 0;
        if (!record.TryReadTarget(0, out _, out int server)
            || !record.TryReadTarget(server, out _, out int mailbox)
            || record.Data.Length - server - mailbox < 20
            || !name.IsAtOrBelow(record.ReadName()))
        {
            return false;
        }

        uint value = BinaryPrimitives.ReadUInt32BigEndian(record.Data[(server + mailbox + 16)..]);
        minimum = Math.Min(value > int.MaxValue ? 0 : value, record.TimeToLive);
        return true;
    }
}
