using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// A screen in memory: it keeps the picture that is shown, counts presents, and gives the picture as a surface or a file. Any band height
/// gives the same pixels. Bands hold noise when they are handed out, so that a painter that leaves pixels unset is found out.
/// </summary>
public sealed class MemoryScreen : IFramebuffer, IScreenSource
{
    private readonly Surface _shown;
    private readonly byte[] _band;
    private readonly int _stride;
    private bool _isPresenting;
    private uint _noise = 0x9E37_79B9;

    /// <summary>A screen of zero bytes.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="format">How a pixel lies in memory.</param>
    /// <param name="bandHeight">The rows that are painted at once; 0 for all.</param>
    public MemoryScreen(int width, int height, PixelFormat format = PixelFormat.Rgb565, int bandHeight = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bandHeight);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bandHeight, height);
        _shown = new Surface(width, height, format);
        BandHeight = bandHeight == 0 ? height : bandHeight;

        // A little more than a row: a painter that takes a row's bytes for the stride is found out too.
        _stride = _shown.Stride + 4;
        _band = new byte[_stride * BandHeight];
    }

    /// <summary>Raised on the event loop when a present has been shown whole.</summary>
    public event Action<MemoryScreen>? Presented;

    /// <inheritdoc/>
    public int Width => _shown.Width;

    /// <inheritdoc/>
    public int Height => _shown.Height;

    /// <inheritdoc/>
    public PixelFormat Format => _shown.Format;

    /// <inheritdoc/>
    public int BandHeight { get; }

    /// <summary>The presents that were shown whole.</summary>
    public int Frames { get; private set; }

    /// <summary>The bands that were painted.</summary>
    public long Bands { get; private set; }

    /// <inheritdoc/>
    public ValueTask PresentAsync(ReadOnlyMemory<PixelRectangle> dirty, IBandPainter painter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(painter);
        if (_isPresenting)
        {
            throw new InvalidOperationException("A present is outstanding already; await it first.");
        }

        return PresentBandsAsync(dirty, painter, cancellationToken);
    }

    /// <inheritdoc/>
    public Surface Capture() => _shown.ConvertTo(Format);

    private async ValueTask PresentBandsAsync(ReadOnlyMemory<PixelRectangle> dirty, IBandPainter painter, CancellationToken cancellationToken)
    {
        _isPresenting = true;
        try
        {
            for (int i = 0; i < dirty.Length; i++)
            {
                PixelRectangle rectangle = dirty.Span[i].Intersect(_shown.Bounds);
                for (int y = rectangle.Y; y < rectangle.Bottom;)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    int end = Math.Min(rectangle.Bottom, ((y / BandHeight) + 1) * BandHeight);
                    PaintBand(painter, rectangle with { Y = y, Height = end - y });
                    y = end;
                }
            }

            // A panel takes its time: whoever presents again without awaiting is found out.
            await Task.Yield();
        }
        finally
        {
            _isPresenting = false;
        }

        Frames++;
        Presented?.Invoke(this);
    }

    private void PaintBand(IBandPainter painter, PixelRectangle bounds)
    {
        FillWithNoise();
        painter.Paint(new FramebufferBand(_band, _stride, bounds, Format));
        Bands++;
        for (int row = 0; row < bounds.Height; row++)
        {
            Show(_band.AsSpan(row * _stride, _stride), _shown.Row(bounds.Y + row), bounds.X, bounds.Width);
        }
    }

    private void Show(ReadOnlySpan<byte> source, Span<byte> target, int x, int count)
    {
        if (Format != PixelFormat.Monochrome)
        {
            int size = Format == PixelFormat.Rgba8888 ? 4 : 2;
            source[..(count * size)].CopyTo(target[(x * size)..]);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            int mask = 0x80 >> ((x + i) & 7);
            bool isLit = (source[i >> 3] & (0x80 >> (i & 7))) != 0;
            ref byte cell = ref target[(x + i) >> 3];
            cell = (byte)(isLit ? cell | mask : cell & ~mask);
        }
    }

    private void FillWithNoise()
    {
        _noise = (_noise * 1_664_525) + 1_013_904_223;
        byte value = (byte)(_noise >> 24);
        _band.AsSpan().Fill((byte)(value | 1));
    }
}
