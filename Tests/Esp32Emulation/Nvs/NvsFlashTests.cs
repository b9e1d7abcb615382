using System;
using System.Linq;
using System.Text;
using DeviceKit.Emulation.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Nvs;

/// <summary>Values, namespaces, errors and figures.</summary>
public sealed class NvsFlashTests
{
    private readonly SimulatedFlash _flash = new(6);
    private NvsFlash _nvs;

    public NvsFlashTests()
    {
        _nvs = new NvsFlash(_flash);
        Assert.Equal(NvsError.Ok, _nvs.Initialize());
    }

    [Theory]
    [InlineData(NvsType.U8, 0xFFUL)]
    [InlineData(NvsType.I8, 0x80UL)]
    [InlineData(NvsType.U16, 0xFFFEUL)]
    [InlineData(NvsType.I16, 0x8001UL)]
    [InlineData(NvsType.U32, 0xFFFF_FFFEUL)]
    [InlineData(NvsType.I32, 0x8000_0001UL)]
    [InlineData(NvsType.U64, 0xFFFF_FFFF_FFFF_FFFEUL)]
    [InlineData(NvsType.I64, 0x8000_0000_0000_0001UL)]
    [InlineData(NvsType.Float, 0x3F80_0000UL)]
    [InlineData(NvsType.Double, 0x3FF0_0000_0000_0000UL)]
    public void EveryNumberComesBackAfterARestart(NvsType type, ulong bits)
    {
        Assert.Equal(NvsError.Ok, Open().Set("number", type, bits));
        Restart();
        Assert.Equal(NvsError.Ok, Open(canWrite: false).Get("number", type, out ulong back));
        Assert.Equal(bits, back);
    }

    [Fact]
    public void StringsCountTheirNulAndRefuseAShortDestination()
    {
        NvsNamespace values = Open();
        values.SetString("name", "Zürich");
        Assert.Equal(NvsError.Ok, values.GetLength("name", NvsType.String, out int length));
        Assert.Equal(8, length);
        byte[] text = new byte[8];
        Assert.Equal(NvsError.InvalidLength, values.Get("name", NvsType.String, text.AsSpan(0, 7), out length));
        Assert.Equal(8, length);
        Assert.Equal(NvsError.Ok, values.Get("name", NvsType.String, text, out _));
        Assert.Equal("Zürich\0", Encoding.UTF8.GetString(text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(3999)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(9000)]
    public void BlobsOfEverySizeComeBackAfterARestart(int size)
    {
        NvsNamespace values = Open();
        values.SetBlob("blob", Pattern(size, 1));
        Assert.Equal(NvsError.Ok, values.SetBlob("blob", Pattern(size, 2)));
        Restart();
        byte[] back = new byte[size];
        Assert.Equal(NvsError.Ok, Open().Get("blob", NvsType.Blob, back, out int length));
        Assert.Equal(size, length);
        Assert.Equal(Pattern(size, 2), back);
    }

    [Fact]
    public void ErrorsAreThoseOfTheHeader()
    {
        Assert.Equal(NvsError.NotFound, _nvs.Open("none", false, out _));
        Assert.Equal(NvsError.KeyTooLong, _nvs.Open("sixteen-letters-", true, out _));
        Assert.Equal(NvsError.InvalidName, _nvs.Open("", true, out _));
        NvsNamespace values = Open();
        Assert.Equal(NvsError.Ok, values.Set("fifteen-letters", NvsType.U8, 1));
        Assert.Equal(NvsError.KeyTooLong, values.Set("sixteen-letters-", NvsType.U8, 1));
        Assert.Equal(NvsError.InvalidName, values.Set("", NvsType.U8, 1));
        Assert.Equal(NvsError.NotFound, values.Get("absent", NvsType.U8, out _));
        Assert.Equal(NvsError.NotFound, values.Get("fifteen-letters", NvsType.U16, out _));
        Assert.Equal(NvsError.NotFound, values.EraseKey("absent"));
        Assert.Equal(NvsError.ValueTooLong, values.SetString("long", new string('x', 4000)));
        Assert.Equal(NvsError.ValueTooLong, values.SetBlob("long", new byte[20_001]));
        Assert.Equal(NvsError.ReadOnly, Open(canWrite: false).Set("x", NvsType.U8, 1));
        Assert.Equal(NvsError.ReadOnly, Open(canWrite: false).EraseAll());
        values.Close();
        Assert.Equal(NvsError.InvalidHandle, values.Commit());
        NvsNamespace stale = Open();
        _nvs.Deinitialize();
        Assert.Equal(NvsError.InvalidHandle, stale.Set("x", NvsType.U8, 1));
        Assert.Equal(NvsError.NotInitialized, _nvs.Open("values", true, out _));
        Assert.Equal(NvsError.NotInitialized, _nvs.GetStatistics(out _));
        Assert.Equal(NvsError.NotInitialized, _nvs.Deinitialize());
        Assert.Equal(0x110D, (int)NvsError.NoFreePages);
    }

    [Fact]
    public void APartitionOfOnePageHasNoneFree() => Assert.Equal(NvsError.NoFreePages, new NvsFlash(new SimulatedFlash(1)).Initialize());

    [Fact]
    public void ALaterFormatIsRefusedUntilThePartitionIsErased()
    {
        _flash.Write(8, [0x00, 0xFF, 0xFF, 0xFF]);
        byte[] header = _flash.Bytes[..32].ToArray();
        uint crc = ~Crc(header.AsSpan(4, 24));
        SimulatedFlash later = new(3);
        BitConverter.TryWriteBytes(header.AsSpan(28), crc);
        later.Write(0, header);

        NvsFlash nvs = new(later);
        Assert.Equal(NvsError.NewVersionFound, nvs.Initialize());
        Assert.Equal(NvsError.Ok, nvs.Erase());
        Assert.Equal(NvsError.Ok, nvs.Initialize());
    }

    [Fact]
    public void WritingWithAnotherTypeReplacesTheValue()
    {
        NvsNamespace values = Open();
        values.SetBlob("key", Pattern(5000, 1));
        values.Set("key", NvsType.U16, 7);
        Assert.Equal(NvsError.NotFound, values.GetLength("key", NvsType.Blob, out _));
        values.CountEntries(out int count);
        Assert.Equal(1, count);
    }

    [Fact]
    public void IterationsGoInTheOrderOfWritingAndShowABlobOnce()
    {
        NvsNamespace first = Open("first");
        NvsNamespace second = Open("second");
        first.SetBlob("blob", Pattern(6000, 1));
        second.SetString("text", "x");
        first.Set("number", NvsType.I32, 1);
        second.Set("number", NvsType.I32, 1);

        Assert.Equal(
            [new("first", "blob", NvsType.Blob), new("second", "text", NvsType.String), new("first", "number", NvsType.I32), new("second", "number", NvsType.I32)],
            _nvs.Entries());
        Assert.Equal([new("first", "blob", NvsType.Blob), new("first", "number", NvsType.I32)], _nvs.Entries("first"));
        Assert.Equal([new("second", "number", NvsType.I32)], _nvs.Entries("second", NvsType.I32));
        first.EraseAll();
        Assert.Equal(2, _nvs.Entries().Count());
    }

    [Fact]
    public void StatisticsCountEntriesAsTheDeviceDoes()
    {
        NvsNamespace values = Open();
        values.Set("number", NvsType.U8, 1);
        values.SetString("text", new string('x', 40));
        values.SetBlob("blob", new byte[64]);

        Assert.Equal(NvsError.Ok, _nvs.GetStatistics(out NvsStatistics statistics));
        Assert.Equal(new NvsStatistics(9, 747, 621, 756, 1), statistics);
        Assert.Equal(NvsError.Ok, values.CountEntries(out int count));
        Assert.Equal(8, count);
    }

    [Fact]
    public void AFullPartitionRefusesAndKeepsWhatItHas()
    {
        NvsNamespace values = Open();
        int written = 0;
        while (values.Set($"k{written}", NvsType.U32, (ulong)written) == NvsError.Ok)
        {
            written++;
        }

        // Five pages of 126 entries, one of which holds the namespace; the sixth page is kept free.
        Assert.Equal((5 * 126) - 1, written);
        Assert.Equal(NvsError.NotEnoughSpace, values.Set("more", NvsType.U8, 1));
        Assert.Equal(NvsError.NotEnoughSpace, values.SetBlob("blob", new byte[10]));
        Restart();
        values = Open();
        Assert.All(Enumerable.Range(0, written), i => Assert.Equal(NvsError.Ok, values.Get($"k{i}", NvsType.U32, out _)));
        Assert.Equal(NvsError.Ok, values.EraseKey("k7"));
        Assert.Equal(NvsError.Ok, values.Set("more", NvsType.U8, 1));
    }

    [Fact]
    public void AnUnchangedValueCostsNoWrite()
    {
        NvsNamespace values = Open();
        values.Set("number", NvsType.U8, 1);
        values.SetBlob("blob", Pattern(5000, 1));
        long operations = _flash.Operations;
        values.Set("number", NvsType.U8, 1);
        values.SetBlob("blob", Pattern(5000, 1));
        Assert.Equal(operations, _flash.Operations);
    }

    [Fact]
    public void WearIsSpreadOverThePagesThatChange()
    {
        NvsNamespace values = Open();
        values.Set("still", NvsType.U32, 42);
        for (uint i = 0; i < 20_000; i++)
        {
            Assert.Equal(NvsError.Ok, values.Set("counter", NvsType.U32, i));
        }

        // An update takes one entry and a page holds 126: after the first five pages one erasure in 126 updates.
        Assert.InRange(_flash.TotalErasures, (20_000 - 630) / 126, ((20_000 - 630) / 125) + 1);

        // The page with the value that never changes always has the most live entries, so it is never the one that is freed.
        Assert.Equal(0, _flash.Erasures[0]);
        Assert.InRange(_flash.Erasures.Skip(1).Max() - _flash.Erasures.Skip(1).Min(), 0, 1);
        Assert.Equal(NvsError.Ok, values.Get("still", NvsType.U32, out ulong still));
        Assert.Equal(42UL, still);
    }

    [Fact]
    public void TheBytesOnFlashAreThoseOfTheFormat()
    {
        Open().Set("k", NvsType.U8, 0x2A);
        ReadOnlySpan<byte> page = _flash.Bytes[..4096];
        Assert.Equal("FEFFFFFF00000000FEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", Convert.ToHexString(page[..28]));
        Assert.Equal("FAFFFFFF", Convert.ToHexString(page.Slice(32, 4)));
        Assert.Equal("000101FF", Convert.ToHexString(page.Slice(64, 4)));
        Assert.Equal("76616C75657300000000000000000000" + "01FFFFFFFFFFFFFF", Convert.ToHexString(page.Slice(72, 24)));
        Assert.Equal("010101FF", Convert.ToHexString(page.Slice(96, 4)));
        Assert.Equal("6B000000000000000000000000000000" + "2AFFFFFFFFFFFFFF", Convert.ToHexString(page.Slice(104, 24)));
        uint header = BitConverter.ToUInt32(page[28..]);
        Assert.Equal(~Crc(page[4..28]), header);
    }

    internal static byte[] Pattern(int size, int seed) => [.. Enumerable.Range(0, size).Select(i => (byte)((i * 31) + (i >> 8) + (seed * 57)))];

    /// <summary>CRC-32 register after bytes from a start of zero, bit by bit.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint register = 0;
        foreach (byte value in bytes)
        {
            register ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                register = (register & 1) != 0 ? (register >> 1) ^ 0xEDB8_8320 : register >> 1;
            }
        }

        return register;
    }

    [Fact]
    public void AnImage_IsToldFromAnotherFile()
    {
        NvsNamespace values = Open();
        for (int i = 0; i < 500; i++)
        {
            Assert.Equal(NvsError.Ok, values.SetBlob("log", [(byte)i, (byte)(i >> 8)]));
        }

        byte[] image = _flash.Bytes.ToArray();
        Assert.True(NvsFlash.IsImage(image));
        Assert.False(NvsFlash.IsImage(image.AsSpan(1)));
        Assert.False(NvsFlash.IsImage(image.AsSpan(0, 2 * SimulatedFlash.SectorSize)));
        Assert.False(NvsFlash.IsImage(new byte[image.Length]));
        image[SimulatedFlash.SectorSize] = (byte)'P';
        Assert.False(NvsFlash.IsImage(image));
    }

    private NvsNamespace Open(string name = "values", bool canWrite = true)
    {
        Assert.Equal(NvsError.Ok, _nvs.Open(name, canWrite, out NvsNamespace? opened));
        return opened!;
    }

    private void Restart()
    {
        _nvs = new NvsFlash(_flash);
        Assert.Equal(NvsError.Ok, _nvs.Initialize());
    }
}
