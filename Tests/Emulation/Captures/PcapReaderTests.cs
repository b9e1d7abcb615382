using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Emulation.Captures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class PcapReaderTests
{
    [Theory]
    [InlineData("D4C3B2A1 0200 0400 00000000 00000000 00000400 01000000", "07000000 01000000 02000000 05000000 ABCD", "7.000001000")]
    [InlineData("A1B2C3D4 0002 0004 00000000 00000000 00040000 00000001", "00000007 00000001 00000002 00000005 ABCD", "7.000001000")]
    [InlineData("4D3CB2A1 0200 0400 00000000 00000000 00000400 01000000", "07000000 01000000 02000000 05000000 ABCD", "7.000000001")]
    [InlineData("A1B23C4D 0002 0004 00000000 00000000 00040000 00000001", "00000007 00000001 00000002 00000005 ABCD", "7.000000001")]
    public void BothByteOrdersAndResolutions_AreRead(string header, string packet, string stamp)
    {
        byte[] file = Convert.FromHexString((header + packet).Replace(" ", string.Empty));

        Assert.Equal([$"0|{stamp}|5|Unknown||ABCD"], PacketText.ReadAll(file));
    }

    [Theory]
    [InlineData("D4C3B2A1 0300 0400 00000000 00000000 00000400 01000000", CaptureFormatError.UnsupportedVersion, 0)]
    [InlineData("34CDB2A1 0200 0400 00000000 00000000 00000400 01000000", CaptureFormatError.NotACapture, 0)]
    [InlineData("1F8B0800", CaptureFormatError.NotACapture, 0)]
    [InlineData("D4C3B2A1 0200 0400 00000000 00000000 00000400 010000", CaptureFormatError.Truncated, 0)]
    [InlineData("D4C3B2A1 0200 0400 00000000 00000000 00000400 01000000 0000000000000000FFFFFFFF00000000", CaptureFormatError.BadLength, 24)]
    [InlineData("D4C3B2A1 0200 0400 00000000 00000000 00000400 01000000 0000000000000000020000000200000000", CaptureFormatError.Truncated, 24)]
    public void Damage_IsOneErrorWithItsOffset(string hex, CaptureFormatError error, long offset)
    {
        (List<string> lines, CaptureFormatException? damage) = PacketText.ReadDamaged(Convert.FromHexString(hex.Replace(" ", string.Empty)));

        Assert.NotNull(damage);
        Assert.Equal((error, offset), (damage.Error, damage.Offset));
        Assert.Empty(lines);
    }

    [Fact]
    public void LinkTypeFieldWithFcs_IsSplit()
    {
        byte[] file = Convert.FromHexString("D4C3B2A1020004000000000000000000000004000100002" + "4");
        using ICaptureReader reader = CaptureReader.Open(new MemoryStream(file));

        Assert.Equal((CaptureLinkType.Ethernet, 4, 262144U), (reader.Interfaces[0].LinkType, reader.Interfaces[0].FcsLength, reader.Interfaces[0].SnapLength));
        Assert.False(reader.TryRead(out _));
    }

    [Fact]
    public void Writer_RefusesASecondLinkType()
    {
        using var writer = new PcapWriter(new MemoryStream());
        writer.AddInterface(new CaptureInterface());

        Assert.Equal(1, writer.AddInterface(new CaptureInterface { Name = "second" }));
        Assert.Throws<NotSupportedException>(() => writer.AddInterface(new CaptureInterface { LinkType = CaptureLinkType.Raw }));
    }

    [Fact]
    public void Writer_WithoutPackets_LeavesAValidFile()
    {
        var file = new MemoryStream();
        new PcapWriter(file).Dispose();

        Assert.Empty(PacketText.ReadAll(file.ToArray()));
    }
}
