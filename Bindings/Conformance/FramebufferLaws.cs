using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>The laws of <see cref="IFramebuffer"/>.</summary>
public static partial class FramebufferLaws
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Law<IFramebufferBench>> All { get; } =
    [
        new(nameof(Shape_IsSane), Shape_IsSane),
        new(nameof(Rectangles_AreCutAtTheBands), Rectangles_AreCutAtTheBands),
        new(nameof(Rectangles_AreClippedToTheScreen), Rectangles_AreClippedToTheScreen),
        new(nameof(Rectangles_KeepTheirOrder), Rectangles_KeepTheirOrder),
        new(nameof(Bands_HaveTheirMemory), Bands_HaveTheirMemory),
        new(nameof(PaintedPixels_AreShown), PaintedPixels_AreShown),
        new(nameof(OtherPixels_StayAsTheyWere), OtherPixels_StayAsTheyWere),
        new(nameof(SecondPresent_IsRefused), SecondPresent_IsRefused),
        new(nameof(CancelledPresent_StopsBetweenBands), CancelledPresent_StopsBetweenBands),
    ];

    private static PixelRectangle Whole(IFramebuffer screen) => new(0, 0, screen.Width, screen.Height);

    private static async ValueTask<PatternPainter> PresentAsync(IFramebuffer screen, uint key, params PixelRectangle[] dirty)
    {
        var painter = new PatternPainter(key);
        await screen.PresentAsync(dirty, painter);
        return painter;
    }

    /// <summary>The pieces that rectangles are to be cut into.</summary>
    private static List<PixelRectangle> Cut(IFramebuffer screen, params PixelRectangle[] dirty)
    {
        var pieces = new List<PixelRectangle>();
        foreach (PixelRectangle rectangle in dirty)
        {
            PixelRectangle rest = rectangle.Intersect(Whole(screen));
            while (!rest.IsEmpty)
            {
                int height = screen.BandHeight - (rest.Y % screen.BandHeight);
                height = height < rest.Height ? height : rest.Height;
                pieces.Add(rest with { Height = height });
                rest = rest with { Y = rest.Y + height, Height = rest.Height - height };
            }
        }

        return pieces;
    }

    private static void RequireBands(List<PixelRectangle> expected, List<PixelRectangle> actual, string law)
    {
        Require.Equal(expected.Count, actual.Count, "the number of bands", law);
        for (int i = 0; i < expected.Count; i++)
        {
            Require.That(expected[i] == actual[i], "band " + i.ToString() + " stands elsewhere", law);
        }
    }

    private static void RequireShown(IFramebufferBench bench, PatternPainter painter, PixelRectangle part, string law)
    {
        PixelRectangle inside = part.Intersect(Whole(bench.Subject));
        for (int y = inside.Y; y < inside.Bottom; y++)
        {
            for (int x = inside.X; x < inside.Right; x++)
            {
                if (bench.Look(x, y) != painter.ValueAt(x, y, bench.Subject.Format))
                {
                    Require.That(false, "the pixel at " + x.ToString() + "," + y.ToString() + " is not what was painted there", law);
                }
            }
        }
    }
}
