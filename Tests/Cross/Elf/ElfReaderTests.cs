using System;
using System.Buffers.Binary;
using System.IO;
using DeviceKit.Cross.Elf;
using Xunit;

namespace DeviceKit.Cross.Tests.Elf;

public sealed class ElfReaderTests
{
    private readonly byte[] _bytes = ElfWriter.Write(SampleFile.Create());

    [Fact]
    public void EveryShorterFile_IsRefused()
    {
        for (int length = 0; length < _bytes.Length; length++)
        {
            Assert.False(ElfReader.TryRead(_bytes.AsMemory(0, length), out _, out string? error));
            Assert.DoesNotContain('\n', error);
        }
    }

    [Theory]
    [InlineData(0, 0, "the file is not ELF")]
    [InlineData(4, 2, "the file is not ELF of 32 bits, little-endian, version 1")]
    [InlineData(5, 2, "the file is not ELF of 32 bits, little-endian, version 1")]
    [InlineData(ElfFormat.Type, 3, "the file is neither an executable nor a relocatable object: its type is 3")]
    [InlineData(ElfFormat.SegmentEntrySize, 40, "a segment header has 40 bytes instead of 32")]
    [InlineData(ElfFormat.SegmentOffset + 3, 0xFF, "the segment headers are outside the file")]
    [InlineData(ElfFormat.SectionOffset + 3, 0xFF, "the section headers are outside the file, or of another size")]
    [InlineData(ElfFormat.NameSection, 200, "the sections' names are outside the file")]
    [InlineData(ElfFormat.HeaderSize + ElfFormat.SegmentFileOffset + 3, 0x7F, "segment 0 is outside the file")]
    [InlineData(ElfFormat.HeaderSize + ElfFormat.SegmentMemorySize, 2, "segment 0 has fewer bytes in memory than in the file")]
    [InlineData(ElfFormat.HeaderSize + ElfFormat.SegmentMemorySize + 3, 0xFF, "segment 0 ends above 4 GiB")]
    public void DamagedByte_IsNamed(int offset, int value, string message) => Refused(message, offset, (byte)value);

    [Theory]
    [InlineData(2, ElfFormat.SectionName, "section 2 has no name")]
    [InlineData(1, ElfFormat.SectionLength, "section 1, '.rodata', is outside the file")]
    [InlineData(6, ElfFormat.SectionLink, "the symbols' names are outside the file")]
    public void DamagedSectionHeader_IsNamed(int section, int field, string message) =>
        Refused(message, (int)BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(ElfFormat.SectionOffset)) + (section * ElfFormat.SectionSize) + field + 1, 0x7F);

    [Fact]
    public void ImageOfThisMachinesCompiler_IsRefusedAsOf64Bits()
    {
        byte[] own = File.ReadAllBytes(Environment.ProcessPath!);
        Assert.False(ElfReader.TryRead(own, out _, out string? error));
        Assert.StartsWith("the file is not ELF", error, StringComparison.Ordinal);
    }

    private void Refused(string message, int offset, byte value)
    {
        byte[] damaged = [.. _bytes];
        damaged[offset] = value;
        Assert.False(ElfReader.TryRead(damaged, out _, out string? error));
        Assert.Equal(message, error);
    }
}
