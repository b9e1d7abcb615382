using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>The laws themselves.</content>
public static partial class FramebufferLaws
{
    /// <summary>The sides are positive, a band is 1 row up to the height.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask Shape_IsSane(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        Require.That(screen.Width > 0 && screen.Height > 0, "the screen has no pixels");
        Require.That(screen.BandHeight >= 1 && screen.BandHeight <= screen.Height, "a band is not 1 row up to the height");
        return ValueTask.CompletedTask;
    }

    /// <summary>The painter is called once for each piece between two multiples of the band height, top to bottom.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Rectangles_AreCutAtTheBands(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        PixelRectangle[] rectangles =
        [
            Whole(screen),
            new(1, screen.Height / 3, Math.Max(1, screen.Width / 2), Math.Max(1, screen.Height / 2)),
            new(screen.Width - 1, screen.Height - 1, 1, 1),
        ];
        foreach (PixelRectangle rectangle in rectangles)
        {
            PatternPainter painter = await PresentAsync(screen, 1, rectangle);
            RequireBands(Cut(screen, rectangle), painter.Bands, nameof(Rectangles_AreCutAtTheBands));
        }
    }

    /// <summary>What is outside the screen is cut away; nothing is painted for what is empty then.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Rectangles_AreClippedToTheScreen(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        PixelRectangle[] rectangles =
        [
            new(-3, -3, screen.Width + 6, screen.Height + 6),
            new(-2, -2, 3, 3),
            new(screen.Width, 0, 5, 5),
            new(0, -5, 5, 5),
            new(2, 2, 0, 3),
            new(2, 2, 3, -1),
        ];
        PatternPainter painter = await PresentAsync(screen, 2, rectangles);
        RequireBands(Cut(screen, rectangles), painter.Bands, nameof(Rectangles_AreClippedToTheScreen));
    }

    /// <summary>Rectangles are painted in the order given, overlapping ones too.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Rectangles_KeepTheirOrder(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        PixelRectangle lower = new(0, screen.Height / 2, screen.Width, screen.Height - (screen.Height / 2));
        PixelRectangle upper = new(0, 0, screen.Width, Math.Max(1, screen.Height / 2));
        PatternPainter painter = await PresentAsync(screen, 3, lower, upper, lower);
        RequireBands(Cut(screen, lower, upper, lower), painter.Bands, nameof(Rectangles_KeepTheirOrder));
    }

    /// <summary>A band has the screen's format, at most the band's height, and memory for its bounds.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Bands_HaveTheirMemory(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        PatternPainter painter = await PresentAsync(screen, 4, Whole(screen), new PixelRectangle(1, 1, screen.Width - 1, screen.Height - 1));
        Require.That(painter.Fault is null, painter.Fault ?? string.Empty);
        Require.That(painter.Format == screen.Format, "a band has another format than the screen");
        foreach (PixelRectangle band in painter.Bands)
        {
            Require.That(band.Height <= screen.BandHeight, "a band is higher than the band height");
        }
    }

    /// <summary>Before the task completes the screen shows what was painted, whatever the band height, and keeps it.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask PaintedPixels_AreShown(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        PatternPainter whole = await PresentAsync(screen, 5, Whole(screen));
        RequireShown(bench, whole, Whole(screen), nameof(PaintedPixels_AreShown));
        var part = new PixelRectangle(3, 1, Math.Max(1, screen.Width - 5), Math.Max(1, screen.Height - 2));
        PatternPainter second = await PresentAsync(screen, 6, part);
        RequireShown(bench, second, part, nameof(PaintedPixels_AreShown));
        RequireShown(bench, second, part, nameof(PaintedPixels_AreShown));
    }

    /// <summary>Pixels outside the dirty rectangles do not change, the neighbours in the same byte included.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask OtherPixels_StayAsTheyWere(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        PatternPainter before = await PresentAsync(screen, 7, Whole(screen));
        var part = new PixelRectangle(3, 2, Math.Max(1, screen.Width - 7), Math.Max(1, screen.Height - 5));
        await PresentAsync(screen, 8, part);
        RequireShown(bench, before, new PixelRectangle(0, 0, screen.Width, part.Y), nameof(OtherPixels_StayAsTheyWere));
        RequireShown(bench, before, new PixelRectangle(0, part.Bottom, screen.Width, screen.Height), nameof(OtherPixels_StayAsTheyWere));
        RequireShown(bench, before, new PixelRectangle(0, 0, part.X, screen.Height), nameof(OtherPixels_StayAsTheyWere));
        RequireShown(bench, before, new PixelRectangle(part.Right, 0, screen.Width, screen.Height), nameof(OtherPixels_StayAsTheyWere));
    }

    /// <summary>A present while another is outstanding throws; afterwards the screen works.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask SecondPresent_IsRefused(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        bool isRefused = false;
        var intruder = new PatternPainter(9);
        var painter = new PatternPainter(10)
        {
            Painted = () =>
            {
                try
                {
                    Task second = screen.PresentAsync(new[] { Whole(screen) }, intruder).AsTask();
                    isRefused |= second.Exception?.InnerException is InvalidOperationException;
                }
                catch (InvalidOperationException)
                {
                    isRefused = true;
                }
            },
        };
        await screen.PresentAsync(new[] { Whole(screen) }, painter);
        Require.That(isRefused, "a present inside a present is accepted");
        Require.Equal(0, intruder.Bands.Count, "bands of the refused present");
        PatternPainter after = await PresentAsync(screen, 11, Whole(screen));
        RequireShown(bench, after, Whole(screen), nameof(SecondPresent_IsRefused));
    }

    /// <summary>A present whose token is cancelled paints no further band and throws; afterwards the screen works.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask CancelledPresent_StopsBetweenBands(IFramebufferBench bench)
    {
        IFramebuffer screen = bench.Subject;
        using var source = new CancellationTokenSource();
        var painter = new PatternPainter(12) { Painted = source.Cancel };
        PixelRectangle[] twice = [Whole(screen), Whole(screen)];
        await Require.ThrowsAsync<OperationCanceledException>(() => screen.PresentAsync(twice, painter, source.Token), "a cancelled present");
        Require.Equal(1, painter.Bands.Count, "bands painted");
        PatternPainter after = await PresentAsync(screen, 13, Whole(screen));
        RequireShown(bench, after, Whole(screen), nameof(CancelledPresent_StopsBetweenBands));
    }
}
