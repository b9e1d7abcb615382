using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Text;

public sealed class TextDrawingTests
{
    private static readonly TextStyle s_style = new(Fonts.Small, Colors.White);

    [Fact]
    public void DrawText_AtTheBaseline_StandsOnThatRow()
    {
        PixelRectangle ink = Ink((in Canvas c) => c.DrawText("H", 10, 20, s_style.Aligned(HorizontalAlignment.Left, VerticalAlignment.Baseline)));
        Assert.Equal(20, ink.Bottom);
        Assert.Equal(20 - Fonts.Small.CapHeight, ink.Y);
    }

    [Theory]
    [InlineData(VerticalAlignment.Top, 11)]
    [InlineData(VerticalAlignment.Middle, 24)]
    [InlineData(VerticalAlignment.Bottom, 37)]
    public void DrawText_InABox_StandsWhereItsAlignmentSays(VerticalAlignment vertical, int baseline)
    {
        PixelRectangle box = new(0, 0, 60, 40);
        Assert.Equal(baseline, Ink((in Canvas c) => c.DrawText("H", box, s_style.Aligned(HorizontalAlignment.Center, vertical))).Bottom);
    }

    [Fact]
    public void DrawText_ToTheRight_EndsAtTheColumn()
    {
        PixelRectangle left = Ink((in Canvas c) => c.DrawText("Hl", 0, 0, s_style));
        PixelRectangle right = Ink((in Canvas c) => c.DrawText("Hl", 60, 0, s_style.Aligned(HorizontalAlignment.Right, VerticalAlignment.Top)));
        Assert.Equal(left.X + 60 - TextLayout.MeasureLine(Fonts.Small, "Hl"), right.X);
        Assert.Equal(left.Width, right.Width);
    }

    [Fact]
    public void DrawText_InABox_StaysInside()
    {
        PixelRectangle box = new(20, 10, 17, 14);
        foreach (TextOverflow overflow in new[] { TextOverflow.Clip, TextOverflow.Ellipsis, TextOverflow.Wrap })
        {
            PixelRectangle ink = Ink((in Canvas c) => c.DrawText("Wide text here", box, s_style with { Overflow = overflow }));
            Assert.False(ink.IsEmpty);
            Assert.Equal(ink, ink.Intersect(box));
        }
    }

    [Fact]
    public void Letter_LooksAsDrawn() => Assert.Equal(
        Picture.Of("""
        #....#
        #....#
        #....#
        #....#
        ######
        #....#
        #....#
        #....#
        #....#
        """).Replace('#', 'x'),
        Solid(Picture.Draw(6, 9, (in Canvas c) => c.DrawText("H", -1, 9, s_style.Aligned(HorizontalAlignment.Left, VerticalAlignment.Baseline)))));

    /// <summary>Any ink as x.</summary>
    private static string Solid(string picture)
    {
        char[] text = picture.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = text[i] is '.' or '\n' ? text[i] : 'x';
        }

        return new string(text);
    }

    private static PixelRectangle Ink(DrawAction draw)
    {
        Surface surface = new(60, 40, PixelFormat.Rgba8888);
        draw(surface.Canvas);
        PixelRectangle ink = default;
        for (int y = 0; y < surface.Height; y++)
        {
            for (int x = 0; x < surface.Width; x++)
            {
                if (surface.GetPixel(x, y).Alpha > 0)
                {
                    ink = ink.Union(new PixelRectangle(x, y, 1, 1));
                }
            }
        }

        return ink;
    }
}
