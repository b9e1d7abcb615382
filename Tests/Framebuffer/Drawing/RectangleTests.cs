using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Drawing;

public sealed class RectangleTests
{
    [Fact]
    public void FillRectangle_SetsExactlyItsPixels() => Assert.Equal(
        Picture.Of("""
        ......
        .###..
        .###..
        ......
        """),
        Picture.Draw(6, 4, (in Canvas c) => c.FillRectangle(new PixelRectangle(1, 1, 3, 2), Colors.White)));

    [Fact]
    public void DrawRectangle_StaysInside() => Assert.Equal(
        Picture.Of("""
        #####.
        #...#.
        #...#.
        #####.
        """),
        Picture.Draw(6, 4, (in Canvas c) => c.DrawRectangle(new PixelRectangle(0, 0, 5, 4), Colors.White)));

    [Fact]
    public void DrawRectangle_ThickerThanHalf_IsFilled() => Assert.Equal(
        Picture.Of("""
        ###
        ###
        ###
        """),
        Picture.Draw(3, 3, (in Canvas c) => c.DrawRectangle(new PixelRectangle(0, 0, 3, 3), Colors.White, 2)));

    [Fact]
    public void DrawRectangle_Translucent_CoversEachPixelOnce() => Assert.Equal(
        Picture.Of("""
        8888
        8..8
        8888
        """),
        Picture.Draw(4, 3, (in Canvas c) => c.DrawRectangle(new PixelRectangle(0, 0, 4, 3), Colors.White.WithAlpha(128))));

    [Fact]
    public void FillRoundedRectangle_WithoutRadius_IsTheRectangle() => Assert.Equal(
        Picture.Draw(8, 6, (in Canvas c) => c.FillRectangle(new PixelRectangle(1, 2, 5, 3), Colors.White)),
        Picture.Draw(8, 6, (in Canvas c) => c.FillRoundedRectangle(new PixelRectangle(1, 2, 5, 3), 0, Colors.White)));

    [Fact]
    public void FillRoundedRectangle_RoundsItsCornersOnly() => Assert.Equal(
        Picture.Of("""
        4e####e4
        e######e
        ########
        ########
        e######e
        4e####e4
        """),
        Picture.Draw(8, 6, (in Canvas c) => c.FillRoundedRectangle(new PixelRectangle(0, 0, 8, 6), 2, Colors.White)));

    [Fact]
    public void FillVerticalGradient_BeginsAndEndsWithItsColours() => Assert.Equal(
        Picture.Of("""
        ..
        55
        aa
        ##
        """),
        Picture.Draw(2, 4, (in Canvas c) => c.FillVerticalGradient(new PixelRectangle(0, 0, 2, 4), Colors.Black, Colors.White)));

    [Fact]
    public void ClipTo_WithinTranslate_CutsInMovedCoordinates() => Assert.Equal(
        Picture.Of("""
        ......
        ......
        ...##.
        ......
        """),
        Picture.Draw(6, 4, (in Canvas c) => c.Translate(2, 1).ClipTo(new PixelRectangle(1, 1, 2, 1)).FillRectangle(new PixelRectangle(-9, -9, 99, 99), Colors.White)));
}
