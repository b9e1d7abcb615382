using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>Keeps a framebuffer up to date: collects what is dirty and has it drawn, at any band height.</summary>
/// <remarks>Drawing allocates nothing; a present that has to wait for the panel costs the one object that waits.</remarks>
public sealed class Screen
{
    private readonly IFramebuffer _framebuffer;
    private readonly Painter _painter;
    private readonly DirtyRegion _dirty;
    private readonly PixelRectangle[] _presented;
    private bool _presenting;

    /// <summary>A screen whose every pixel is still to be painted.</summary>
    /// <param name="framebuffer">The panel.</param>
    /// <param name="draw">Draws the whole picture onto a canvas that has been cleared with the background.</param>
    /// <param name="background">The colour under the picture.</param>
    public Screen(IFramebuffer framebuffer, DrawAction draw, Color background)
    {
        ArgumentNullException.ThrowIfNull(framebuffer);
        ArgumentNullException.ThrowIfNull(draw);
        const int Capacity = 8;
        _framebuffer = framebuffer;
        _painter = new Painter(draw, background);
        _dirty = new DirtyRegion(Bounds, Capacity);
        _presented = new PixelRectangle[Capacity + 1];
        _dirty.AddAll();
    }

    /// <summary>From (0, 0) to the panel's lower right corner.</summary>
    public PixelRectangle Bounds => new(0, 0, _framebuffer.Width, _framebuffer.Height);

    /// <summary>True when something waits for <see cref="PresentAsync"/>.</summary>
    public bool IsDirty => !_dirty.IsEmpty;

    /// <summary>Everything is to be painted again.</summary>
    public void Invalidate() => _dirty.AddAll();

    /// <summary>A part is to be painted again.</summary>
    /// <param name="rectangle">In screen pixels.</param>
    public void Invalidate(PixelRectangle rectangle) => _dirty.Add(rectangle);

    /// <summary>Paints what is dirty and shows it; what becomes dirty meanwhile waits for the next call.</summary>
    /// <param name="cancellationToken">Gives up between two bands; what was dirty is then still to be painted.</param>
    /// <exception cref="InvalidOperationException">Another present is not finished.</exception>
    public async ValueTask PresentAsync(CancellationToken cancellationToken = default)
    {
        if (_presenting)
        {
            throw new InvalidOperationException("The screen is still being presented.");
        }

        int count = _dirty.TakeInto(_presented);
        if (count == 0)
        {
            return;
        }

        _presenting = true;
        try
        {
            await _framebuffer.PresentAsync(_presented.AsMemory(0, count), _painter, cancellationToken);
        }
        catch
        {
            foreach (PixelRectangle rectangle in _presented.AsSpan(0, count))
            {
                _dirty.Add(rectangle);
            }

            throw;
        }
        finally
        {
            _presenting = false;
        }
    }

    private sealed class Painter(DrawAction draw, Color background) : IBandPainter
    {
        private readonly Rasterizer _rasterizer = new();

        public void Paint(FramebufferBand band)
        {
            Canvas canvas = new(band, _rasterizer);
            canvas.Clear(background);
            draw(canvas);
        }
    }
}
