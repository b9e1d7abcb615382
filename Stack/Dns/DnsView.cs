using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Dns;

/// <summary>A DNS message of one question (RFC 1035 section 4.1), read in place.</summary>
public readonly ref struct DnsView
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly int _records;

    private DnsView(ReadOnlySpan<byte> message, int records)
    {
        _message = message;
        _records = records;
    }

    /// <summary>The id.</summary>
    public ushort Id => BinaryPrimitives.ReadUInt16BigEndian(_message);

    /// <summary>The flags, see <see cref="DnsHeader"/>.</summary>
    public int Flags => BinaryPrimitives.ReadUInt16BigEndian(_message[DnsHeader.Flags..]);

    /// <summary>True for a response.</summary>
    public bool IsResponse => (Flags & DnsHeader.ResponseFlag) != 0;

    /// <summary>True when the message is an ordinary query or the response to one.</summary>
    public bool IsQueryOperation => (Flags & DnsHeader.OpcodeMask) == 0;

    /// <summary>True when the message was cut; then it shows no records.</summary>
    public bool IsTruncated => (Flags & DnsHeader.TruncatedFlag) != 0;

    /// <summary>The response code.</summary>
    public DnsResponseCode ResponseCode => (DnsResponseCode)(Flags & DnsHeader.ResponseCodeMask);

    /// <summary>The question's type.</summary>
    public DnsRecordType QuestionType => (DnsRecordType)BinaryPrimitives.ReadUInt16BigEndian(_message[(_records - 4)..]);

    /// <summary>The question's class.</summary>
    public ushort QuestionClass => BinaryPrimitives.ReadUInt16BigEndian(_message[(_records - 2)..]);

    /// <summary>Reads a message: exactly one question, and every record within the message.</summary>
    /// <param name="message">The payload of a UDP datagram, or of one length-prefixed message on a stream.</param>
    /// <param name="view">The message; no accessor of it fails.</param>
    /// <returns>False when it is malformed.</returns>
    public static bool TryParse(ReadOnlySpan<byte> message, out DnsView view)
    {
        view = default;
        if (message.Length < DnsHeader.Size || BinaryPrimitives.ReadUInt16BigEndian(message[DnsHeader.QuestionCount..]) != 1)
        {
            return false;
        }

        int question = DnsNameDecoder.Skip(message, DnsHeader.Size);
        if (question < 0 || message.Length - question < 4)
        {
            return false;
        }

        view = new DnsView(message, question + 4);
        return view.IsTruncated || view.HasSoundRecords();
    }

    /// <summary>True when the question is the given one, of class IN.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type.</param>
    public bool Asks(DnsName name, DnsRecordType type) =>
        QuestionType == type && QuestionClass == DnsHeader.ClassInternet && DnsNameDecoder.Matches(_message, DnsHeader.Size, name);

    /// <summary>The name that is asked for.</summary>
    public DnsName ReadQuestionName() => DnsNameDecoder.TryRead(_message, DnsHeader.Size, out DnsName name) ? name : DnsName.Root;

    /// <summary>The records; usable in <c>foreach</c>. None of a truncated message.</summary>
    public DnsRecordEnumerator GetEnumerator() => IsTruncated ? default : new(_message, _records);

    private bool HasSoundRecords()
    {
        var records = new DnsRecordEnumerator(_message, _records);
        while (records.MoveNext())
        {
        }

        return !records.IsMalformed;
    }
}
