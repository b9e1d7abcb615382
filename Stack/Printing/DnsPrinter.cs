using System;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints a DNS message (RFC 1035) as tcpdump does: a query's question, a response's counts and answers.</summary>
internal static class DnsPrinter
{
    private const int MostAnswers = 8;

    public static void Print(ref PacketLine line, ReadOnlySpan<byte> data)
    {
        line.Add("DNS ");
        if (!DnsView.TryParse(data, out DnsView message))
        {
            line.Add("length ", (uint)data.Length);
            line.AddFault("malformed message");
            return;
        }

        line.Add(message.Id);
        if (message.IsResponse)
        {
            PrintFlags(ref line, message);
            PrintCode(ref line, message.ResponseCode);
            line.Add(" q:");
        }
        else if ((message.Flags & DnsHeader.RecursionDesiredFlag) != 0)
        {
            line.Add('+');
        }

        line.Add(' ');
        PrintType(ref line, message.QuestionType);
        line.Add("? ");
        PrintName(ref line, data, DnsHeader.Size);
        PrintAnswers(ref line, data, message);
        line.Add(" (", (uint)data.Length);
        line.Add(')');
    }

    /// <summary>tcpdump's marks: * authoritative, - recursion not available, | truncated.</summary>
    private static void PrintFlags(ref PacketLine line, in DnsView message)
    {
        if ((message.Flags & DnsHeader.AuthoritativeFlag) != 0)
        {
            line.Add('*');
        }

        if ((message.Flags & DnsHeader.RecursionAvailableFlag) == 0)
        {
            line.Add('-');
        }

        if (message.IsTruncated)
        {
            line.Add('|');
        }
    }

    private static void PrintCode(ref PacketLine line, DnsResponseCode code)
    {
        switch (code)
        {
            case DnsResponseCode.NoError:
                break;
            case DnsResponseCode.FormatError:
                line.Add(" FormErr");
                break;
            case DnsResponseCode.ServerFailure:
                line.Add(" ServFail");
                break;
            case DnsResponseCode.NameError:
                line.Add(" NXDomain");
                break;
            case DnsResponseCode.NotImplemented:
                line.Add(" NotImp");
                break;
            case DnsResponseCode.Refused:
                line.Add(" Refused");
                break;
            default:
                line.Add(" Resp", (uint)code);
                break;
        }
    }

    private static void PrintAnswers(ref PacketLine line, ReadOnlySpan<byte> data, in DnsView message)
    {
        int answers = 0;
        foreach (DnsRecordView record in message)
        {
            if (record.Section != DnsSection.Answer)
            {
                continue;
            }

            if (answers == MostAnswers)
            {
                line.Add(", ...");
                return;
            }

            line.Add(answers++ == 0 ? " " : ", ");
            PrintRecord(ref line, data, record);
        }
    }

    private static void PrintRecord(ref PacketLine line, ReadOnlySpan<byte> data, in DnsRecordView record)
    {
        PrintType(ref line, record.Type);
        line.Add(' ');
        switch (record.Type)
        {
            case DnsRecordType.A when record.Data.Length == IPv4Address.Size:
                line.Add(IPv4Address.Read(record.Data));
                break;
            case DnsRecordType.Aaaa when record.Data.Length == IPv6Address.Size:
                line.Add(IPv6Address.Read(record.Data));
                break;
            case (DnsRecordType.Cname or DnsRecordType.Ns or DnsRecordType.Ptr) when data.Overlaps(record.Data, out int offset):
                PrintName(ref line, data, offset);
                break;
            default:
                line.Add("length ", (uint)record.Data.Length);
                break;
        }
    }

    private static void PrintType(ref PacketLine line, DnsRecordType type)
    {
        string? name = type switch
        {
            DnsRecordType.A => "A",
            DnsRecordType.Ns => "NS",
            DnsRecordType.Cname => "CNAME",
            DnsRecordType.Soa => "SOA",
            DnsRecordType.Ptr => "PTR",
            DnsRecordType.Mx => "MX",
            DnsRecordType.Txt => "TXT",
            DnsRecordType.Aaaa => "AAAA",
            DnsRecordType.Srv => "SRV",
            _ => null,
        };
        if (name is null)
        {
            line.Add("Type", (uint)type);
        }
        else
        {
            line.Add(name);
        }
    }

    private static void PrintName(ref PacketLine line, ReadOnlySpan<byte> data, int offset)
    {
        Span<byte> name = stackalloc byte[DnsHeader.MaximumName];
        if (!DnsNameDecoder.TryExpand(data, offset, name, out int length, out _))
        {
            line.Add("[malformed name]");
            return;
        }

        ReadOnlySpan<byte> labels = name[..(length - 1)];
        if (labels.IsEmpty)
        {
            line.Add('.');
        }

        for (; !labels.IsEmpty; labels = labels[(labels[0] + 1)..])
        {
            line.AddEscaped(labels.Slice(1, labels[0]));
            line.Add('.');
        }
    }
}
