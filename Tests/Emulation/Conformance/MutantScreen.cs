using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A screen that breaks the one law whose name it is given.</summary>
internal sealed class MutantScreen(MemoryScreen inner, string flaw) : IFramebuffer, IBandPainter
{
    private IBandPainter? _painter;

    public int Width => inner.Width;

    public int Height => inner.Height;

    public PixelFormat Format => inner.Format;

    public int BandHeight => Has(nameof(FramebufferLaws.Shape_IsSane)) ? 0 : Has(nameof(FramebufferLaws.Rectangles_AreCutAtTheBands)) ? 5 : inner.BandHeight;

    public async ValueTask PresentAsync(ReadOnlyMemory<PixelRectangle> dirty, IBandPainter painter, CancellationToken cancellationToken = default)
    {
        PixelRectangle[] rectangles = dirty.ToArray();
        if (Has(nameof(FramebufferLaws.Rectangles_KeepTheirOrder)))
        {
            Array.Reverse(rectangles);
            rectangles[0] = new PixelRectangle(0, 0, 1, 1);
        }
        else if (Has(nameof(FramebufferLaws.OtherPixels_StayAsTheyWere)))
        {
            rectangles = Array.ConvertAll(rectangles, r => r with { Width = r.Width + 1 });
        }
        else if (Has(nameof(FramebufferLaws.Rectangles_AreClippedToTheScreen)))
        {
            painter.Paint(new FramebufferBand(new byte[4096], 512, new PixelRectangle(-3, -3, 9, 3), Format));
        }
        else if (Has(nameof(FramebufferLaws.SecondPresent_IsRefused)) && inner.Bands > 0 && inner.Frames == 0)
        {
            return;
        }

        CancellationToken token = Has(nameof(FramebufferLaws.CancelledPresent_StopsBetweenBands)) ? default : cancellationToken;
        IBandPainter? outer = _painter;
        _painter = painter;
        try
        {
            await inner.PresentAsync(rectangles, this, token);
        }
        finally
        {
            _painter = outer;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    public void Paint(FramebufferBand band)
    {
        if (Has(nameof(FramebufferLaws.Bands_HaveTheirMemory)))
        {
            _painter!.Paint(new FramebufferBand(band.Pixels[1..((band.Stride * (band.Bounds.Height - 1)) + 1)], band.Stride, band.Bounds, band.Format));
            return;
        }

        _painter!.Paint(band);
        if (Has(nameof(FramebufferLaws.PaintedPixels_AreShown)))
        {
            band.Pixels[0] ^= 0xFF;
        }
    }

    private bool Has(string law) => flaw == law;
}
