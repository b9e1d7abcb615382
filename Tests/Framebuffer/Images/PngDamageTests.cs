using System;
using System.Buffers.Binary;
using DeviceKit.Framebuffer.Png;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Images;

public sealed class PngDamageTests
{
    [Fact]
    public void EveryTruncation_IsRefusedWithAReason()
    {
        byte[] file = Sample();
        for (int length = 0; length < file.Length; length++)
        {
            Assert.False(PngCodec.Instance.TryDecode(file.AsSpan(0, length), ImageLimits.Default, out Surface? image, out ImageError error));
            Assert.Null(image);
            Assert.Equal(ImageError.Truncated, error);
        }
    }

    [Fact]
    public void EveryBitFlip_IsRefusedWithAReason()
    {
        byte[] file = Sample();
        for (int bit = 0; bit < file.Length * 8; bit++)
        {
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(PngCodec.Instance.TryDecode(file, ImageLimits.Default, out _, out ImageError error), $"bit {bit}");
            Assert.NotEqual(ImageError.None, error);
            file[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    /// <summary>Repeat one case: begin the loop at the bit that the message names.</summary>
    [Fact]
    public void EveryBitFlip_WithItsChecksumMadeRight_NeverThrows()
    {
        int read = 0;
        foreach (byte[] original in new[] { Sample(), Palette(), new PngBuilder().Header(9, 9, 4, 0, 1).Chunk("tRNS", 0, 3).Data(new byte[60]).End() })
        {
            for (int bit = 64; bit < original.Length * 8; bit++)
            {
                byte[] file = (byte[])original.Clone();
                file[bit / 8] ^= (byte)(1 << (bit % 8));
                MakeChecksumsRight(file);
                bool good = PngCodec.Instance.TryDecode(file, new ImageLimits(256, 256, 20_000), out Surface? image, out ImageError error);
                Assert.True(good == (error == ImageError.None) && good == image is not null, $"bit {bit}");
                read += good ? 1 : 0;
            }
        }

        Assert.True(read > 0);
    }

    [Fact]
    public void EachFault_HasItsReason()
    {
        Assert.Equal(ImageError.NotThisFormat, Reason([1, 2, 3, 4, 5, 6, 7, 8, 9]));
        Assert.Equal(ImageError.BadHeader, Reason(new PngBuilder().Header(0, 1, 8, 0).End()));
        Assert.Equal(ImageError.BadHeader, Reason(new PngBuilder().Header(1, 1, 3, 0).End()));
        Assert.Equal(ImageError.BadHeader, Reason(new PngBuilder().Header(1, 1, 16, 3).End()));
        Assert.Equal(ImageError.BadHeader, Reason(new PngBuilder().Header(1, 1, 8, 5).End()));
        Assert.Equal(ImageError.BadHeader, Reason(new PngBuilder().Header(1, 1, 8, 0, 2).End()));
        Assert.Equal(ImageError.TooLarge, Reason(new PngBuilder().Header(9000, 1, 8, 0).End()));
        Assert.Equal(ImageError.TooLarge, Reason(new PngBuilder().Header(8000, 8000, 8, 0).End()));
        Assert.Equal(ImageError.BadStructure, Reason(new PngBuilder().Chunk("tEXt").Header(1, 1, 8, 0).End()));
        Assert.Equal(ImageError.BadStructure, Reason(new PngBuilder().Header(1, 1, 8, 0).End()));
        Assert.Equal(ImageError.BadStructure, Reason(new PngBuilder().Header(1, 1, 8, 0).Header(1, 1, 8, 0).Data([0, 0]).End()));
        Assert.Equal(ImageError.BadStructure, Reason(new PngBuilder().Header(1, 1, 8, 0).Data([0, 0]).Chunk("tEXt").Data([0, 0]).End()));
        Assert.Equal(ImageError.BadPalette, Reason(new PngBuilder().Header(1, 1, 8, 3).Data([0, 0]).End()));
        Assert.Equal(ImageError.BadPalette, Reason(new PngBuilder().Header(1, 1, 8, 3).Chunk("PLTE", 1, 2).Data([0, 0]).End()));
        Assert.Equal(ImageError.BadPalette, Reason(new PngBuilder().Header(1, 1, 8, 3).Chunk("PLTE", 1, 2, 3).Data([0, 1]).End()));
        Assert.Equal(ImageError.BadPalette, Reason(new PngBuilder().Header(1, 1, 8, 0).Chunk("PLTE", 1, 2, 3).Data([0, 1]).End()));
        Assert.Equal(ImageError.BadTransparency, Reason(new PngBuilder().Header(1, 1, 8, 6).Chunk("tRNS", 1, 2).Data([0, 0, 0, 0, 0]).End()));
        Assert.Equal(ImageError.BadTransparency, Reason(new PngBuilder().Header(1, 1, 8, 3).Chunk("tRNS", 1).Chunk("PLTE", 1, 2, 3).Data([0, 0]).End()));
        Assert.Equal(ImageError.BadFilter, Reason(new PngBuilder().Header(1, 1, 8, 0).Data([5, 0]).End()));
        Assert.Equal(ImageError.BadCompression, Reason(new PngBuilder().Header(1, 1, 8, 0).Data([0]).End()));
        Assert.Equal(ImageError.BadCompression, Reason(new PngBuilder().Header(1, 1, 8, 0).Chunk("IDAT", 1, 2, 3, 4).End()));
        Assert.Equal(ImageError.Unsupported, Reason(new PngBuilder().Header(1, 1, 8, 0).Chunk("ABCD").Data([0, 0]).End()));
        Assert.Equal(ImageError.None, Reason(new PngBuilder().Header(1, 1, 8, 0).Chunk("abCD", 1).Data([0, 0]).End()));
    }

    private static ImageError Reason(byte[] file)
    {
        PngCodec.Instance.TryDecode(file, ImageLimits.Default, out _, out ImageError error);
        return error;
    }

    private static byte[] Sample()
    {
        Surface surface = new(9, 7, PixelFormat.Rgb565);
        surface.Canvas.FillVerticalGradient(surface.Bounds, Colors.Red, Colors.Lime);
        surface.Canvas.DrawLine(0, 0, 8, 6, Colors.White);
        return PngCodec.Instance.Encode(surface);
    }

    private static byte[] Palette() => new PngBuilder().Header(5, 3, 2, 3).Chunk("PLTE", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
        .Chunk("tRNS", 9).Data([0, 0x1B, 0x40, 1, 2, 3, 2, 4, 5]).End();

    private static void MakeChecksumsRight(byte[] file)
    {
        int at = 8;
        while (at + 12 <= file.Length)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12)
            {
                return;
            }

            uint crc = Crc32.Compute(file.AsSpan(at + 4, (int)length + 4));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(at + 8 + (int)length), crc);
            at += (int)length + 12;
        }
    }
}
