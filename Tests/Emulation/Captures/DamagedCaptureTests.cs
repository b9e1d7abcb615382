using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Emulation.Captures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class DamagedCaptureTests
{
    private const int PcapPacketHeader = 16;

    public static TheoryData<string> Formats => ["pcap", "pcapng"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void EveryTruncation_KeepsThePacketsBefore_AndSaysWhere(string format)
    {
        byte[] file = Sample(format);
        List<string> whole = PacketText.ReadAll(file);
        for (int length = 0; length < file.Length; length++)
        {
            (List<string> lines, CaptureFormatException? damage) = PacketText.ReadDamaged(file[..length]);

            Assert.Equal(whole.Take(lines.Count), lines);
            Assert.True(damage is null || damage.Error == CaptureFormatError.Truncated, $"{length}: {damage}");
            Assert.True(damage is null || damage.Offset < Math.Max(length, 1), $"{length}: {damage}");
            Assert.True(damage is not null || EndsABlock(format, file, length), $"{length} bytes: no error");
        }
    }

    private static byte[] Sample(string format)
    {
        var file = new MemoryStream();
        PcapNgWriterTests.WriteSample(format == "pcap" ? new PcapWriter(file) : new PcapNgWriter(file));
        return file.ToArray();
    }

    /// <summary>A file that ends exactly behind a packet or block is whole, only shorter.</summary>
    private static bool EndsABlock(string format, byte[] file, int length)
    {
        int at = format == "pcap" ? 24 : 0;
        while (at < length)
        {
            at += format == "pcap" ? PcapPacketHeader + file[at + 8] : BitConverter.ToInt32(file, at + 4);
        }

        return at == length && length > 0;
    }
}
