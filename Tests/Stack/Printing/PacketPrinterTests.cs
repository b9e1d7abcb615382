using System;
using System.Linq;
using DeviceKit.Emulation.Fuzzing;
using DeviceKit.Signatures;
using DeviceKit.Stack.Printing;
using Xunit;

namespace DeviceKit.Stack.Tests.Printing;

public sealed class PacketPrinterTests
{
    [Fact]
    public void ValidFrames_PrintAsExpected()
    {
        string[] lines = [.. HostileFrames.Valid(new HostileTarget()).ConvertAll(frame => PacketPrinter.Format(frame))];

        Assert.Equal(ExpectedLines.OfValidFrames, string.Join('\n', lines));
    }

    [Fact]
    public void BadChecksums_AreMarked_UnlessTheInterfaceComputesThem()
    {
        byte[] frame = UdpFrame();
        frame[24] ^= 1;
        frame[^1] ^= 1;

        Assert.EndsWith("UDP, length 5 [bad UDP checksum] [bad IP checksum]", PacketPrinter.Format(frame));
        Assert.EndsWith("UDP, length 5 [bad UDP checksum]", PacketPrinter.Format(frame, NetifChecksums.IPv4));
        Assert.EndsWith("UDP, length 5", PacketPrinter.Format(frame, NetifChecksums.IPv4 | NetifChecksums.Udp));
    }

    [Fact]
    public void EveryTruncation_IsMarked()
    {
        foreach (byte[] frame in HostileFrames.Valid(new HostileTarget()))
        {
            bool isIPv4 = frame[12] == 8 && frame[13] == 0;
            for (int length = 0; length < frame.Length && (length < 14 || isIPv4); length++)
            {
                string line = PacketPrinter.Format(frame.AsSpan(0, length));

                Assert.True(line.Contains("truncated", StringComparison.Ordinal), $"{length} bytes: {line}");
            }
        }
    }

    [Theory]
    [InlineData("", "Ethernet, length 0 [truncated header]")]
    [InlineData("4F", "IP, length 1 [truncated header]")]
    [InlineData("6500001400000000401166D60A0000010A000002", "IP, length 20 [malformed or truncated header]")]
    [InlineData("4400001400000000401166D60A0000010A000002", "IP, length 20 [malformed or truncated header]")]
    [InlineData("45000014000000004011 66D6 0A0000010A000002", "IP 10.0.0.1 > 10.0.0.2: UDP, length 0 [truncated header]")]
    [InlineData("4500001C000000004011 66CE 0A0000010A000002 0001000200090000", "IP 10.0.0.1.1 > 10.0.0.2.2: UDP, length 8 [length field does not fit the packet]")]
    [InlineData("45000028000000004006 66CD 0A0000010A000002 0001000200000000 00000000F0020000 00000000", "IP 10.0.0.1.1 > 10.0.0.2.2: TCP, length 20 [data offset does not fit the packet]")]
    [InlineData("45000016000000004001 66E4 0A0000010A000002 0800", "IP 10.0.0.1 > 10.0.0.2: ICMP, length 2 [truncated header]")]
    public void Malformed_IsMarkedWithItsReason(string hex, string expected)
    {
        byte[] packet = Convert.FromHexString(hex.Replace(" ", string.Empty));
        Span<char> line = stackalloc char[PacketPrinter.UsualLength];

        Assert.Equal(
            expected,
            packet.Length == 0 ? PacketPrinter.Format(packet) : line[..PacketPrinter.PrintIPv4(packet, line, NetifChecksums.IPv4)].ToString());
    }

    [Fact]
    public void ShortDestination_CutsTheLine()
    {
        byte[] frame = UdpFrame();
        string whole = PacketPrinter.Format(frame);
        for (int room = 0; room <= whole.Length; room++)
        {
            char[] line = new char[room];
            int length = PacketPrinter.Print(frame, line);

            Assert.Equal(room, length);
            Assert.Equal(room == whole.Length ? whole : whole[..Math.Max(room - 3, 0)] + new string('.', Math.Min(room, 3)), new string(line));
        }
    }

    [Fact]
    public void HostileFrames_PrintOnOneLineOfAscii()
    {
        var frames = new HostileFrames(1);
        char[] line = new char[PacketPrinter.UsualLength];
        for (int i = 0; i < 50_000; i++)
        {
            ReadOnlySpan<byte> frame = frames.Next();
            try
            {
                int length = PacketPrinter.Print(frame, line);
                Assert.True(length > 0 && line.AsSpan(0, length).IndexOfAnyExceptInRange(' ', '~') < 0);
            }
            catch (Exception e)
            {
                Assert.Fail($"seed {frames.Seed}: {e.Message}\n{Convert.ToHexString(frame)}\nRepeat: fuzz packets --seed {frames.Seed} --count 1\n{e}");
            }
        }
    }

    [Fact]
    public void Print_AllocatesNothing()
    {
        byte[][] frames = [.. HostileFrames.Valid(new HostileTarget())];
        char[] line = new char[PacketPrinter.UsualLength];
        PrintAll(frames, line);
        long before = GC.GetAllocatedBytesForCurrentThread();

        PrintAll(frames, line);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] UdpFrame() => HostileFrames.Valid(new HostileTarget()).First(frame => frame[23] == 17);

    private static void PrintAll(byte[][] frames, char[] line)
    {
        foreach (byte[] frame in frames)
        {
            PacketPrinter.Print(frame, line);
        }
    }
}
