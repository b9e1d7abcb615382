using System.Collections.Generic;
using DeviceKit.Stack;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured DNS message (RFC 1035).</summary>
public sealed class CapturedDns
{
    private const int ServerPort = 53;

    private CapturedDns(CapturedFrame frame, in DnsView view)
    {
        Frame = frame;
        Id = view.Id;
        IsResponse = view.IsResponse;
        Name = view.ReadQuestionName().ToString();
        Type = view.QuestionType;
        ResponseCode = view.ResponseCode;
        var addresses = new List<IPAddress>();
        foreach (DnsRecordView record in view)
        {
            if (record.Section == DnsSection.Answer && DnsRecordReader.TryRead(record, Name) is { Type: DnsRecordType.A or DnsRecordType.Aaaa } answer)
            {
                addresses.Add(answer.Address);
            }
        }

        Addresses = addresses;
    }

    /// <summary>The frame that it stands in.</summary>
    public CapturedFrame Frame { get; }

    /// <summary>The id.</summary>
    public int Id { get; }

    /// <summary>True for a response, false for a query.</summary>
    public bool IsResponse { get; }

    /// <summary>The name that is asked for, in lower case.</summary>
    public string Name { get; }

    /// <summary>The type that is asked for.</summary>
    public DnsRecordType Type { get; }

    /// <summary>What the server says.</summary>
    public DnsResponseCode ResponseCode { get; }

    /// <summary>The addresses in the answer.</summary>
    public IReadOnlyList<IPAddress> Addresses { get; }

    internal static CapturedDns? Read(CapturedFrame frame, CapturedUdp datagram) =>
        (datagram.SourcePort == ServerPort || datagram.DestinationPort == ServerPort) && DnsView.TryParse(datagram.Payload.Span, out DnsView view)
            ? new CapturedDns(frame, view)
            : null;
}
