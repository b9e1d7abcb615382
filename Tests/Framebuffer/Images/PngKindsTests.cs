using System;
using System.Collections.Generic;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Images;

/// <summary>Every colour type, bit depth, filter and interlace, against an expectation computed sample by sample.</summary>
public sealed class PngKindsTests
{
    private const int Indexed = 3;

    public static TheoryData<int, int, int> Kinds
    {
        get
        {
            TheoryData<int, int, int> kinds = [];
            foreach ((int type, int[] depths) in new (int, int[])[] { (0, [1, 2, 4, 8, 16]), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
            {
                foreach (int depth in depths)
                {
                    kinds.Add(type, depth, 0);
                    kinds.Add(type, depth, 1);
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_OfManySizes_ReadsAsItsSamples(int type, int depth, int interlace)
    {
        for (int seed = 0; seed < 25; seed++)
        {
            Random random = new(seed);
            int width = random.Next(1, 20);
            int height = random.Next(1, 20);
            int channels = type switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
            int[,,] samples = new int[height, width, channels];
            for (int i = 0; i < samples.Length; i++)
            {
                samples[i / (width * channels), i / channels % width, i % channels] = random.Next(1 << depth);
            }

            byte[] palette = new byte[3 << depth];
            random.NextBytes(palette);
            PngBuilder builder = new PngBuilder().Header(width, height, depth, type, interlace);
            builder = type == Indexed ? builder.Chunk("PLTE", palette).Chunk("tRNS", 7, 9) : builder;
            byte[] file = builder.Data([.. Rows(samples, depth, interlace, random)], pieces: 1 + (seed % 3)).End();
            Surface image = PngCodec.Instance.Decode(file);
            for (int y = 0; y < height; y++)
            {
                for (int x = 0; x < width; x++)
                {
                    Assert.True(Expected(samples, x, y, type, depth, palette) == image.GetPixel(x, y), $"seed {seed}, pixel {x}, {y}");
                }
            }
        }
    }

    [Fact]
    public void TransparentKey_OfGreyAndTrueColour_MakesThatColourTransparent()
    {
        byte[] gray = new PngBuilder().Header(2, 1, 8, 0).Chunk("tRNS", 0, 5).Data([0, 5, 6]).End();
        Assert.Equal(new Color(5, 5, 5, 0), PngCodec.Instance.Decode(gray).GetPixel(0, 0));
        Assert.Equal(new Color(6, 6, 6), PngCodec.Instance.Decode(gray).GetPixel(1, 0));
        byte[] color = new PngBuilder().Header(2, 1, 16, 2).Chunk("tRNS", 1, 2, 3, 4, 5, 6).Data([0, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 7]).End();
        Assert.Equal(0, PngCodec.Instance.Decode(color).GetPixel(0, 0).Alpha);
        Assert.Equal(255, PngCodec.Instance.Decode(color).GetPixel(1, 0).Alpha);
    }

    private static Color Expected(int[,,] samples, int x, int y, int type, int depth, byte[] palette)
    {
        byte Scaled(int channel) => (byte)Math.Round(samples[y, x, channel] * 255.0 / ((1 << depth) - 1), MidpointRounding.AwayFromZero);
        int index = samples[y, x, 0];
        return type switch
        {
            0 => new Color(Scaled(0), Scaled(0), Scaled(0)),
            2 => new Color(Scaled(0), Scaled(1), Scaled(2)),
            Indexed => new Color(palette[index * 3], palette[(index * 3) + 1], palette[(index * 3) + 2], index == 0 ? (byte)7 : index == 1 ? (byte)9 : (byte)255),
            4 => new Color(Scaled(0), Scaled(0), Scaled(0), Scaled(1)),
            _ => new Color(Scaled(0), Scaled(1), Scaled(2), Scaled(3)),
        };
    }

    private static List<byte> Rows(int[,,] samples, int depth, int interlace, Random random)
    {
        (int X, int Y, int StepX, int StepY)[] passes = interlace == 0
            ? [(0, 0, 1, 1)]
            : [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        int channels = samples.GetLength(2);
        List<byte> rows = [];
        foreach ((int startX, int startY, int stepX, int stepY) in passes)
        {
            byte[]? above = null;
            for (int y = startY; y < samples.GetLength(0) && startX < samples.GetLength(1); y += stepY)
            {
                List<int> line = [];
                for (int x = startX; x < samples.GetLength(1); x += stepX)
                {
                    for (int c = 0; c < channels; c++)
                    {
                        line.Add(samples[y, x, c]);
                    }
                }

                byte[] bytes = PackSamples(line, depth);
                above ??= new byte[bytes.Length];
                rows.AddRange(Filter(random.Next(5), bytes, above, Math.Max(1, channels * depth / 8)));
                above = bytes;
            }
        }

        return rows;
    }

    private static byte[] PackSamples(List<int> samples, int depth)
    {
        byte[] bytes = new byte[((samples.Count * depth) + 7) / 8];
        for (int i = 0; i < samples.Count; i++)
        {
            for (int bit = 0; bit < depth; bit++)
            {
                int at = (i * depth) + bit;
                bytes[at / 8] |= (byte)(((samples[i] >> (depth - 1 - bit)) & 1) << (7 - (at % 8)));
            }
        }

        return bytes;
    }

    /// <summary>PNG 9.2, written out plainly.</summary>
    private static byte[] Filter(int filter, byte[] row, byte[] above, int distance)
    {
        byte[] result = new byte[row.Length + 1];
        result[0] = (byte)filter;
        for (int i = 0; i < row.Length; i++)
        {
            int a = i >= distance ? row[i - distance] : 0;
            int b = above[i];
            int c = i >= distance ? above[i - distance] : 0;
            int p = a + b - c;
            int paeth = Math.Abs(p - a) <= Math.Abs(p - b) && Math.Abs(p - a) <= Math.Abs(p - c) ? a : Math.Abs(p - b) <= Math.Abs(p - c) ? b : c;
            int predicted = filter switch { 1 => a, 2 => b, 3 => (a + b) / 2, 4 => paeth, _ => 0 };
            result[i + 1] = (byte)(row[i] - predicted);
        }

        return result;
    }
}
