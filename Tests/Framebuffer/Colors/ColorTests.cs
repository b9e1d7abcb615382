using Xunit;

namespace DeviceKit.Framebuffer.Tests.ColorsOf;

public sealed class ColorTests
{
    [Fact]
    public void Rgb565_OfEveryPackedValue_ComesBackUnchanged()
    {
        for (int packed = 0; packed <= ushort.MaxValue; packed++)
        {
            Assert.Equal(packed, Color.FromRgb565((ushort)packed).ToRgb565());
        }
    }

    [Fact]
    public void Rgb565_OfEveryChannel_IsTheNearestStep()
    {
        for (int value = 0; value < 256; value++)
        {
            ushort packed = new Color((byte)value, (byte)value, (byte)value).ToRgb565();
            Assert.Equal(((value * 31 * 2) + 255) / 510, packed >> 11);
            Assert.Equal(((value * 63 * 2) + 255) / 510, (packed >> 5) & 63);
            Assert.Equal(((value * 31 * 2) + 255) / 510, packed & 31);
        }
    }

    [Fact]
    public void Divide255_OfEveryProduct_RoundsToNearest()
    {
        for (int value = 0; value <= 255 * 255; value++)
        {
            Assert.Equal(((value * 2) + 255) / 510, Blending.Divide255(value));
        }
    }

    [Fact]
    public void ToString_ShowsAlphaOnlyWhereItIsNotOpaque()
    {
        Assert.Equal("#FFA500", Colors.Orange.ToString());
        Assert.Equal("#FFA50080", Colors.Orange.WithAlpha(128).ToString());
    }

    [Fact]
    public void Mix_AtItsEnds_IsTheColours()
    {
        Assert.Equal(Colors.Red, Color.Mix(Colors.Red, Colors.Blue, 0));
        Assert.Equal(Colors.Blue, Color.Mix(Colors.Red, Colors.Blue, 255));
    }
}
