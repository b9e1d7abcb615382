namespace DeviceKit.Stack.Dns;

/// <summary>Offsets, flags and limits of a DNS message (RFC 1035 section 4.1), in bytes from its start.</summary>
/// <remarks>
/// <code>
///  0  id         2
///  2  flags      2   QR:1 opcode:4 AA:1 TC:1 RD:1 RA:1 Z:3 rcode:4
///  4  questions  2   name, type 2, class 2
///  6  answers    2   name, type 2, class 2, ttl 4, length 2, data
///  8  authority  2   the same
/// 10  additional 2   the same
/// 12  sections
/// </code>
/// </remarks>
public static class DnsHeader
{
    /// <summary>The length of the header.</summary>
    public const int Size = 12;

    /// <summary>The id.</summary>
    public const int Id = 0;

    /// <summary>The flags.</summary>
    public const int Flags = 2;

    /// <summary>The number of questions.</summary>
    public const int QuestionCount = 4;

    /// <summary>The number of answer records.</summary>
    public const int AnswerCount = 6;

    /// <summary>The number of authority records.</summary>
    public const int AuthorityCount = 8;

    /// <summary>The number of additional records.</summary>
    public const int AdditionalCount = 10;

    /// <summary>QR: a response.</summary>
    public const int ResponseFlag = 0x8000;

    /// <summary>The operation; 0 is a query.</summary>
    public const int OpcodeMask = 0x7800;

    /// <summary>AA: from the zone's own server.</summary>
    public const int AuthoritativeFlag = 0x0400;

    /// <summary>TC: the message was cut.</summary>
    public const int TruncatedFlag = 0x0200;

    /// <summary>RD: the server is asked to find the answer elsewhere if need be.</summary>
    public const int RecursionDesiredFlag = 0x0100;

    /// <summary>RA: the server does that.</summary>
    public const int RecursionAvailableFlag = 0x0080;

    /// <summary>The response code.</summary>
    public const int ResponseCodeMask = 0x000F;

    /// <summary>The class IN.</summary>
    public const ushort ClassInternet = 1;

    /// <summary>Type, class, time to live and length of a record.</summary>
    public const int RecordFixedSize = 10;

    /// <summary>The longest name in wire form (RFC 1035 section 2.3.4).</summary>
    public const int MaximumName = 255;

    /// <summary>The longest label.</summary>
    public const int MaximumLabel = 63;

    /// <summary>The longest query: header, name, type and class.</summary>
    public const int MaximumQuery = Size + MaximumName + 4;

    /// <summary>The port of name servers, UDP and TCP.</summary>
    public const ushort ServerPort = 53;
}
