namespace DeviceKit.Stack.Dhcp;

/// <summary>Offsets of the fixed part of a DHCP message (RFC 2131 section 2), in bytes from its start.</summary>
/// <remarks>
/// <code>
///   0  op       1   1 = request, 2 = reply
///   1  htype    1   1 = Ethernet
///   2  hlen     1   6
///   3  hops     1
///   4  xid      4   transaction id
///   8  secs     2   seconds since the client began
///  10  flags    2   bit 15: answer by broadcast
///  12  ciaddr   4   the client's address when it can answer ARP for it
///  16  yiaddr   4   the address that is offered or given
///  20  siaddr   4   next server of a boot
///  24  giaddr   4   relay agent
///  28  chaddr  16   the client's hardware address
///  44  sname   64   server name, or options when overloaded (option 52)
/// 108  file   128   boot file name, or options when overloaded
/// 236  cookie   4   63 82 53 63
/// 240  options      code, length, value; 0 pads, 255 ends
/// </code>
/// </remarks>
public static class DhcpHeader
{
    /// <summary>The message's direction.</summary>
    public const int Operation = 0;

    /// <summary>The hardware type.</summary>
    public const int HardwareType = 1;

    /// <summary>The length of the hardware address.</summary>
    public const int HardwareLength = 2;

    /// <summary>Relays passed.</summary>
    public const int Hops = 3;

    /// <summary>The transaction id.</summary>
    public const int TransactionId = 4;

    /// <summary>Seconds since the client began.</summary>
    public const int Seconds = 8;

    /// <summary>The flags.</summary>
    public const int Flags = 10;

    /// <summary>ciaddr.</summary>
    public const int ClientAddress = 12;

    /// <summary>yiaddr.</summary>
    public const int YourAddress = 16;

    /// <summary>siaddr.</summary>
    public const int ServerAddress = 20;

    /// <summary>giaddr.</summary>
    public const int RelayAddress = 24;

    /// <summary>chaddr.</summary>
    public const int HardwareAddress = 28;

    /// <summary>sname.</summary>
    public const int ServerName = 44;

    /// <summary>The length of sname.</summary>
    public const int ServerNameLength = 64;

    /// <summary>file.</summary>
    public const int BootFile = 108;

    /// <summary>The length of file.</summary>
    public const int BootFileLength = 128;

    /// <summary>The magic cookie (RFC 2131 section 3).</summary>
    public const int Cookie = 236;

    /// <summary>The first option; also the length of the shortest message.</summary>
    public const int Options = 240;

    /// <summary>The value of the cookie.</summary>
    public const uint CookieValue = 0x63825363;

    /// <summary>The flag that asks for an answer by broadcast.</summary>
    public const ushort BroadcastFlag = 0x8000;

    /// <summary>htype of Ethernet.</summary>
    public const byte Ethernet = 1;

    /// <summary>BOOTP's shortest message (RFC 1542 section 2.1); shorter ones are padded, some relays drop them otherwise.</summary>
    public const int MinimumLength = 300;

    /// <summary>The port that servers listen on.</summary>
    public const ushort ServerPort = 67;

    /// <summary>The port that clients listen on.</summary>
    public const ushort ClientPort = 68;
}
