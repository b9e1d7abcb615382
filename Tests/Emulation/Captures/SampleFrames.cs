using System;

namespace DeviceKit.Emulation.Tests.Captures;

/// <summary>Frames whose bytes are checked by other programs.</summary>
internal static class SampleFrames
{
    /// <summary>An ARP request, 10.0.0.2 asks for 10.0.0.1.</summary>
    public static byte[] ArpRequest { get; } = Convert.FromHexString(
        "FFFFFFFFFFFF02000000000208060001080006040001" + "0200000000020A000002" + "0000000000000A000001");

    /// <summary>A UDP datagram, 10.0.0.2:4660 to 10.0.0.1:22136, payload "hello", checksum not used.</summary>
    public static byte[] Udp { get; } = Convert.FromHexString(
        "020000000001020000000002" + "0800" + "4500002100010000401166C90A0000020A000001" + "12345678000D0000" + "68656C6C6F");
}
