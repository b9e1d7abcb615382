using System.Collections.Generic;
using DeviceKit.Stack;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Emulation.Servers;

/// <summary>Makes the answers of a <see cref="DnsServer"/>, true and false ones, without input or output.</summary>
internal static class DnsResponder
{
    /// <summary>The longest answer by UDP to a client that does not announce more (RFC 1035 section 4.2.1).</summary>
    private const int MaximumDatagram = 512;

    private static readonly IPv4Address s_falseAddress = new(203, 0, 113, 66);

    /// <summary>Answers a query.</summary>
    public static byte[] Answer(in DnsView query, DnsZone zone, DnsServerFaults faults, bool isStream)
    {
        DnsName name = query.ReadQuestionName();
        var answers = new List<DnsZoneRecord>();
        bool exists = zone.Find(name, query.QuestionType, answers);
        DnsResponseCode code = faults.ResponseCode ?? (exists ? DnsResponseCode.NoError : DnsResponseCode.NameError);
        if (code is not (DnsResponseCode.NoError or DnsResponseCode.NameError))
        {
            answers.Clear();
        }

        var writer = new DnsResponseWriter(query.Id, Flags(query) | (int)code, name, query.QuestionType);
        foreach (DnsZoneRecord record in answers)
        {
            writer.Add(DnsSection.Answer, record);
        }

        bool endsAtAlias = answers.Count > 0 && (answers[^1].Type == query.QuestionType || zone.EndsAtAlias);
        if (!endsAtAlias && zone.NegativeTimeToLive is { } minimum)
        {
            writer.AddSoa(zone.Origin, minimum);
        }

        if (!isStream && (faults.TruncatesDatagrams || writer.Length > MaximumDatagram))
        {
            writer = new DnsResponseWriter(query.Id, Flags(query) | DnsHeader.TruncatedFlag, name, query.QuestionType);
        }

        return writer.ToArray();
    }

    /// <summary>A false answer to a query.</summary>
    public static byte[] Lie(in DnsView query, DnsLie lie)
    {
        if (lie == DnsLie.Garbage)
        {
            return [.. new byte[] { 0xDE, 0xAD }, .. new byte[60]];
        }

        int flags = lie switch
        {
            DnsLie.NotAResponse => Flags(query) & ~DnsHeader.ResponseFlag,
            DnsLie.WrongOperation => Flags(query) | 0x2000,
            _ => Flags(query),
        };
        DnsName name = lie == DnsLie.WrongQuestion ? DnsName.Parse("other.example") : query.ReadQuestionName();
        var writer = new DnsResponseWriter((ushort)(query.Id + (lie == DnsLie.WrongId ? 1 : 0)), flags, name, query.QuestionType);
        var data = new byte[query.QuestionType == DnsRecordType.Aaaa ? IPv6Address.Size : IPv4Address.Size];
        s_falseAddress.Write(data);
        writer.Add(DnsSection.Answer, new DnsZoneRecord(name, query.QuestionType, 86_400, data, null));
        return writer.ToArray();
    }

    private static int Flags(in DnsView query) =>
        DnsHeader.ResponseFlag | DnsHeader.RecursionAvailableFlag | (query.Flags & DnsHeader.RecursionDesiredFlag);
}
