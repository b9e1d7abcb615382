using System;
using System.Linq;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>One size of a stroke font: the pen, and where the heights of the description come to lie on whole pixels.</summary>
internal sealed record FontFace(string ClassName, string DisplayName)
{
    /// <summary>The thickness of upright and level strokes; whole pixels, so that their edges are sharp.</summary>
    internal required int Pen { get; init; }

    /// <summary>The thickness of slanted and curved strokes, which look thinner.</summary>
    internal required double SlantedPen { get; init; }

    /// <summary>A dot's diameter in pixels.</summary>
    internal required double Dot { get; init; }

    /// <summary>The height of x and of H in pixels, and how far ascenders reach and tails hang.</summary>
    internal required int XHeight { get; init; }

    internal required int CapHeight { get; init; }

    internal required int AscenderHeight { get; init; }

    internal required int TailDepth { get; init; }

    /// <summary>The line's measures.</summary>
    internal required int Ascent { get; init; }

    internal required int Descent { get; init; }

    /// <summary>The white beside an upright stem, in pixels, on one side.</summary>
    internal required double SideBearing { get; init; }

    /// <summary>Which characters the size has; null for all.</summary>
    internal string? Characters { get; init; }

    /// <summary>Pixels a unit, across.</summary>
    internal double ScaleX => (CapHeight - Pen) / 14.0;

    /// <summary>A height of the description in pixels above the baseline, not yet snapped.</summary>
    internal double MapY(double y)
    {
        double half = Pen / 2.0;
        (double Unit, double Pixel)[] zones =
        [
            (-4, half - TailDepth), (0, half), (10, XHeight - half), (14, CapHeight - half), (15, AscenderHeight - half),
        ];
        if (y < zones[0].Unit)
        {
            return zones[0].Pixel + ((y - zones[0].Unit) * ScaleX);
        }

        if (y > zones[^1].Unit)
        {
            return zones[^1].Pixel + ((y - zones[^1].Unit) * ScaleX);
        }

        int i = Enumerable.Range(0, zones.Length - 1).First(k => y <= zones[k + 1].Unit);
        (double unit, double pixel) = zones[i];
        return pixel + ((y - unit) / (zones[i + 1].Unit - unit) * (zones[i + 1].Pixel - pixel));
    }

    /// <summary>The nearest height (or column) at which a pen's edges lie between pixels.</summary>
    internal double Snap(double value) => Math.Floor(value - (Pen / 2.0) + 0.5) + (Pen / 2.0);
}
