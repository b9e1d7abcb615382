using System.Text;

namespace DeviceKit.Emulation.Fuzzing;

/// <summary>Valid DNS and DHCP messages.</summary>
internal static class ValidMessages
{
    /// <summary>Asks for the A records of weather.example (RFC 1035 section 4).</summary>
    public static byte[] DnsQuery { get; } = [0x12, 0x34, 0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0, .. Name("weather", "example"), 0, 1, 0, 1];

    /// <summary>An alias and its address, with compressed names (RFC 1035 section 4.1.4).</summary>
    public static byte[] DnsAnswer { get; } =
    [
        0x12, 0x34, 0x81, 0x80, 0, 1, 0, 2, 0, 0, 0, 0, .. Name("weather", "example"), 0, 1, 0, 1,
        0xC0, 12, 0, 5, 0, 1, 0, 0, 0, 60, 0, 6, 3, (byte)'w', (byte)'w', (byte)'w', 0xC0, 20,
        0xC0, 45, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 1,
    ];

    /// <summary>The name does not exist, with the zone's SOA record (RFC 2308 section 2).</summary>
    public static byte[] DnsNameError { get; } =
    [
        0x12, 0x34, 0x81, 0x83, 0, 1, 0, 0, 0, 1, 0, 0, .. Name("weather", "example"), 0, 28, 0, 1,
        0xC0, 20, 0, 6, 0, 1, 0, 0, 0, 60, 0, 26, 2, (byte)'n', (byte)'s', 0xC0, 20, 0,
        0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5,
    ];

    /// <summary>A DHCP message (RFC 2131 section 2) of a type; from a client when no address is given.</summary>
    public static byte[] Dhcp(byte type, byte[] hardware, uint your, uint server)
    {
        bool reply = server != 0;
        byte[] options = reply
            ?
            [
                54, 4, .. FrameBuilder.Bytes(server, 4), 51, 4, 0, 0, 0x0E, 0x10, 1, 4, 255, 255, 255, 0, 3, 4, .. FrameBuilder.Bytes(server, 4),
                6, 4, .. FrameBuilder.Bytes(server, 4), 15, 7, .. Encoding.ASCII.GetBytes("example"),
            ]
            : [61, 7, 1, .. hardware, 12, 7, .. Encoding.ASCII.GetBytes("station"), 55, 4, 1, 3, 6, 15];
        return
        [
            (byte)(reply ? 2 : 1), 1, 6, 0, 0xDE, 0xAD, 0xBE, 0xEF, 0, 0, 0x80, 0, .. new byte[4], .. FrameBuilder.Bytes(your, 4), .. new byte[8],
            .. hardware, .. new byte[10 + 64 + 128], 0x63, 0x82, 0x53, 0x63, 53, 1, type, .. options, 255, .. new byte[40],
        ];
    }

    private static byte[] Name(string first, string second) =>
        [(byte)first.Length, .. Encoding.ASCII.GetBytes(first), (byte)second.Length, .. Encoding.ASCII.GetBytes(second), 0];
}
