using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Emulation.Captures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Captures;

public sealed class PcapNgReaderTests
{
    private static readonly byte[] s_data = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EitherByteOrder_IsRead(bool bigEndian)
    {
        var file = new PcapNgBytes(bigEndian);
        byte[] bytes = file.Section()
            .Interface(0, [.. file.Option(2, "eth7"u8.ToArray()), .. file.Option(8, file.U64(1_000_000_000)), .. file.Option(0)])
            .Packet(5_000_000_001, s_data, 0, [.. file.Option(1, "one"u8.ToArray()), .. file.Option(1, "two"u8.ToArray()), .. file.Option(2, file.U32(0x42))])
            .ToArray();
        using ICaptureReader reader = CaptureReader.Open(new MemoryStream(bytes));

        Assert.Equal(["0|5000.000001000|5|Outbound|one\ntwo|0102030405"], PacketText.ReadAll(reader));
        Assert.Equal(("eth7", 1_000_000_000UL), (reader.Interfaces[0].Name, reader.Interfaces[0].Speed));
    }

    [Theory]
    [InlineData(0x00, 7, "7.000000000")]
    [InlineData(0x03, 7_001, "7.001000000")]
    [InlineData(0x06, 7_000_001, "7.000001000")]
    [InlineData(0x09, 7_000_000_001, "7.000000001")]
    [InlineData(0x0C, 7_000_000_001_999, "7.000000001")]
    [InlineData(0x7F, ulong.MaxValue, "0.000000000")]
    [InlineData(0x80, 7, "7.000000000")]
    [InlineData(0x81, 15, "7.500000000")]
    [InlineData(0xA0, 0x7_4000_0000, "7.250000000")]
    [InlineData(0xFF, ulong.MaxValue, "0.000000000")]
    [InlineData(0x00, ulong.MaxValue, "9223372036.854775807")]
    public void EveryResolution_IsRead(byte code, ulong units, string expected)
    {
        Assert.Equal(expected, new CaptureResolution(code).ToTimestamp(units).ToString());

        var file = new PcapNgBytes();
        byte[] bytes = file.Section().Interface(0, file.Option(9, code)).Packet(units, s_data).ToArray();
        Assert.Equal([$"0|{expected}|5|Unknown||0102030405"], PacketText.ReadAll(bytes));
    }

    [Theory]
    [InlineData(10, "11.000000000")]
    [InlineData(-3, "-2.000000000")]
    public void OffsetOfAnInterface_IsAdded(long seconds, string expected)
    {
        var file = new PcapNgBytes();
        byte[] bytes = file.Section().Interface(0, file.Option(14, file.U64((ulong)seconds))).Packet(1_000_000, s_data).ToArray();

        Assert.Equal([$"0|{expected}|5|Unknown||0102030405"], PacketText.ReadAll(bytes));
    }

    [Fact]
    public void SimpleObsoleteAndUnknownBlocks_AreReadOrSkipped()
    {
        byte[] bytes = new PcapNgBytes().Section().Interface(4)
            .Block(0x0BAD, [1, 2, 3, 4]).Block(4).Block(10, new byte[200_000])
            .SimplePacket(5, [1, 2, 3, 4]).ObsoletePacket(2_000_000, s_data)
            .ToArray();

        Assert.Equal(["0|0.000000000|5|Unknown||01020304", "0|2.000000000|5|Unknown||0102030405"], PacketText.ReadAll(bytes));
    }

    [Fact]
    public void SecondSection_HasItsOwnInterfaces()
    {
        byte[] big = new PcapNgBytes(bigEndian: true).Section().Interface().Packet(1_000_000, s_data).ToArray();
        byte[] bytes = new PcapNgBytes().Section().Interface().Interface().Packet(2_000_000, s_data, 1).Raw(big).ToArray();

        Assert.Equal(["1|2.000000000|5|Unknown||0102030405", "2|1.000000000|5|Unknown||0102030405"], PacketText.ReadAll(bytes));
    }

    public static IEnumerable<TheoryDataRow<string, CaptureFormatError, int, int>> Damages()
    {
        PcapNgBytes good = new PcapNgBytes().Section().Interface().Packet(1_000_000, s_data);
        int end = good.ToArray().Length;
        yield return Row(new PcapNgBytes().Raw(1, 2, 3, 4), CaptureFormatError.NotACapture, 0, 0);
        yield return Row(new PcapNgBytes(), CaptureFormatError.Truncated, 0, 0);
        yield return Row(new PcapNgBytes().Block(0x0A0D0D0A, new byte[16]), CaptureFormatError.NotACapture, 0, 0);
        yield return Row(new PcapNgBytes().Section().SimplePacket(4, s_data), CaptureFormatError.UnknownInterface, 28, 0);
        yield return Row(Good().Packet(0, s_data, 1), CaptureFormatError.UnknownInterface, end, 1);
        yield return Row(Good().Block(6, new byte[8]), CaptureFormatError.BadLength, end, 1);
        yield return Row(Good().Raw(6, 0, 0, 0, 33, 0, 0, 0), CaptureFormatError.BadLength, end, 1);
        yield return Row(Good().Raw(6, 0, 0, 0, 0, 0, 0, 0x80), CaptureFormatError.BadLength, end, 1);
        yield return Row(Good().Raw(99, 0, 0, 0, 12, 0, 0, 0, 16, 0, 0, 0), CaptureFormatError.LengthMismatch, end, 1);
        yield return Row(Good().Raw(99, 0, 0, 0, 12, 0, 0, 0), CaptureFormatError.Truncated, end, 1);
        yield return Row(Good().SimplePacket(9, [1, 2, 3, 4]), CaptureFormatError.BadLength, end, 1);
        yield return Row(Good().Packet(0, s_data, 0, 2, 0, 4, 0), CaptureFormatError.BadOption, end, 1);
        yield return Row(Good().Packet(0, s_data, 0, 2, 0, 1, 0, 0, 0, 0, 0), CaptureFormatError.BadOption, end, 1);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damage_IsOneErrorWithItsOffset_AndWhatCameBeforeIsKept(string hex, CaptureFormatError error, int offset, int packets)
    {
        (List<string> lines, CaptureFormatException? damage) = PacketText.ReadDamaged(Convert.FromHexString(hex));

        Assert.NotNull(damage);
        Assert.Equal((error, (long)offset), (damage.Error, damage.Offset));
        Assert.Contains($"at offset {offset}: ", damage.Message);
        Assert.Equal(packets, lines.Count);
    }

    [Fact]
    public void Damage_IsThrownAgain()
    {
        using ICaptureReader reader = CaptureReader.Open(new MemoryStream(Good().Raw(1).ToArray()));
        Assert.True(reader.TryRead(out _));

        CaptureFormatException first = Assert.Throws<CaptureFormatException>(() => reader.TryRead(out _));

        Assert.Same(first, Assert.Throws<CaptureFormatException>(() => reader.TryRead(out _)));
        Assert.Single(reader.Interfaces);
    }

    private static PcapNgBytes Good() => new PcapNgBytes().Section().Interface().Packet(1_000_000, s_data);

    private static TheoryDataRow<string, CaptureFormatError, int, int> Row(PcapNgBytes file, CaptureFormatError error, int offset, int packets) =>
        new(Convert.ToHexString(file.ToArray()), error, offset, packets);
}
