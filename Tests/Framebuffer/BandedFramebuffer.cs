using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer.Tests;

/// <summary>A screen with any band height; every band begins as rubbish.</summary>
internal sealed class BandedFramebuffer(int width, int height, PixelFormat format, int bandHeight) : IFramebuffer
{
    private const byte Rubbish = 0xA5;

    private readonly byte[] _band = new byte[PixelRows.RowBytes(format, width) * bandHeight];

    public int Width => width;

    public int Height => height;

    public PixelFormat Format => format;

    public int BandHeight => bandHeight;

    internal Surface Shown { get; } = new(width, height, format);

    internal int Bands { get; private set; }

    /// <summary>Awaited between two bands.</summary>
    internal Func<ValueTask>? BetweenBands { get; init; }

    public async ValueTask PresentAsync(ReadOnlyMemory<PixelRectangle> dirty, IBandPainter painter, CancellationToken cancellationToken = default)
    {
        for (int i = 0; i < dirty.Length; i++)
        {
            PixelRectangle rectangle = dirty.Span[i].Intersect(Shown.Bounds);
            int y = rectangle.Y;
            while (y < rectangle.Bottom)
            {
                int end = Math.Min(rectangle.Bottom, ((y / bandHeight) + 1) * bandHeight);
                Paint(painter, new PixelRectangle(rectangle.X, y, rectangle.Width, end - y));
                y = end;
                if (BetweenBands is not null)
                {
                    await BetweenBands();
                }

                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private void Paint(IBandPainter painter, PixelRectangle bounds)
    {
        int stride = PixelRows.RowBytes(format, bounds.Width);
        _band.AsSpan().Fill(Rubbish);
        painter.Paint(new FramebufferBand(_band.AsSpan(0, stride * bounds.Height), stride, bounds, format));
        Bands++;
        for (int y = 0; y < bounds.Height; y++)
        {
            for (int x = 0; x < bounds.Width; x++)
            {
                Shown.SetPixel(bounds.X + x, bounds.Y + y, PixelRows.Read(format, _band.AsSpan(y * stride, stride), x));
            }
        }
    }
}
