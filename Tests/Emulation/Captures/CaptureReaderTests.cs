using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Emulation.Captures;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class CaptureReaderTests
{
    [Fact]
    public void PcapNg_Written_IsReadBack()
    {
        var file = new MemoryStream();
        PcapNgWriterTests.WriteSample(new PcapNgWriter(file));
        using ICaptureReader reader = CaptureReader.Open(new MemoryStream(file.ToArray()));

        List<string> lines = PacketText.ReadAll(reader);

        Assert.Equal(PacketText.Sample(comments: true), PacketText.Lines(lines));
        Assert.Equal(
            [
                new CaptureInterface { Name = "eth0", MacAddress = new MacAddress(0x020000000002), Speed = 100_000_000 },
                new CaptureInterface { Name = "wan", Description = "to the provider" },
            ],
            reader.Interfaces);
        Assert.Equal([new CaptureInterfaceStatistics(0, new CaptureTimestamp(1_000_000_001_000_000_000), 1, 0)], reader.Statistics);
    }

    [Fact]
    public void Pcap_WrittenInNanoseconds_IsReadBackAndByTshark()
    {
        using var folder = new TemporaryFolder();
        PcapNgWriterTests.WriteSample(new PcapWriter(folder["a.pcap"]));

        Assert.Equal(PacketText.Sample(comments: false), PacketText.Lines(PacketText.ReadAll(CaptureReader.Open(folder["a.pcap"]))));
        Assert.Equal(
            ["1000000000.123456789|42|ARP", "1000000000.123456790|47|UDP"],
            WiresharkTool.Fields(folder["a.pcap"], "frame.time_epoch", "frame.len", "_ws.col.Protocol"));
    }

    [Fact]
    public void Pcap_WrittenInMicroseconds_CutsTheStamps()
    {
        var file = new MemoryStream();
        PcapNgWriterTests.WriteSample(new PcapWriter(file, nanoseconds: false));

        Assert.Equal(
            PacketText.Sample(comments: false).Replace("123456789", "123456000").Replace("123456790", "123456000"),
            PacketText.Lines(PacketText.ReadAll(file.ToArray())));
    }

    [Theory]
    [InlineData("pcap")]
    [InlineData("nsecpcap")]
    [InlineData("pcapng")]
    public void FilesOfEditcap_AreReadAlike(string format)
    {
        using var folder = new TemporaryFolder();
        PcapNgWriterTests.WriteSample(new PcapNgWriter(folder["a.pcapng"]));
        WiresharkTool.Run("editcap", "-F", format, folder["a.pcapng"], folder["b"]);

        List<string> lines = PacketText.ReadAll(CaptureReader.Open(folder["b"]));

        string expected = PacketText.Sample(comments: format == "pcapng");
        if (format == "pcap")
        {
            expected = expected.Replace("123456789", "123456000").Replace("123456790", "123456000");
        }

        Assert.Equal(expected, PacketText.Lines(lines));
    }

    [Fact]
    public void FileOfText2pcap_IsRead()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["hex"], "0000 " + string.Join(' ', SampleFrames.ArpRequest.Select(b => b.ToString("x2"))) + "\n");
        WiresharkTool.Run("text2pcap", "-q", "-N", "paper", folder["hex"], folder["a.pcapng"]);

        using ICaptureReader reader = CaptureReader.Open(folder["a.pcapng"]);

        Assert.True(reader.TryRead(out CapturePacket? packet));
        Assert.Equal(SampleFrames.ArpRequest, packet.Data.ToArray());
        Assert.Equal("paper", reader.Interfaces[0].Name);
        Assert.False(reader.TryRead(out _));
    }

    [Fact]
    public void FileOfMergecap_KeepsBothInterfaces()
    {
        using var folder = new TemporaryFolder();
        PcapNgWriterTests.WriteSample(new PcapNgWriter(folder["a"]));
        PcapNgWriterTests.WriteSample(new PcapNgWriter(folder["b"]));
        WiresharkTool.Run("mergecap", "-I", "none", "-w", folder["c"], folder["a"], folder["b"]);

        using ICaptureReader reader = CaptureReader.Open(folder["c"]);
        List<string> lines = PacketText.ReadAll(reader);

        Assert.Equal(4, lines.Count);
        Assert.Equal(["eth0", "wan", "eth0", "wan"], reader.Interfaces.Select(i => i.Name));
    }

    [Fact]
    public void CutPackets_KeepTheirLengthOnTheWire()
    {
        using var folder = new TemporaryFolder();
        PcapNgWriterTests.WriteSample(new PcapNgWriter(folder["a"]));
        WiresharkTool.Run("editcap", "-s", "20", folder["a"], folder["b"]);

        using ICaptureReader reader = CaptureReader.Open(folder["b"]);

        Assert.True(reader.TryRead(out CapturePacket? packet));
        Assert.Equal(20, packet.Data.Length);
        Assert.Equal(42, packet.OriginalLength);
    }
}
