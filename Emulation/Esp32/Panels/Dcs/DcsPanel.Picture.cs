using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>From the memory to the glass.</content>
public abstract partial class DcsPanel
{
    /// <inheritdoc/>
    public PanelPicture Picture
    {
        get
        {
            bool isLit = IsAwake && IsOn;
            Surface glass = new(Glass.Width, Glass.Height, PixelFormat.Rgb565);
            for (int y = 0; y < glass.Height && isLit; y++)
            {
                for (int x = 0; x < glass.Width; x++)
                {
                    int column = Glass.X + (Glass.MirrorsX ? Glass.Width - 1 - x : x);
                    int line = Glass.Y + (Glass.MirrorsY ? Glass.Height - 1 - y : y);
                    if (IsShown(line))
                    {
                        glass.SetPixel(x, y, Color.FromRgb565(DcsMemory.ToRgb565(ShownPixel(column, line))));
                    }
                }
            }

            return new PanelPicture(PanelPicture.Turn(glass, Glass.Turn), isLit);
        }
    }

    /// <inheritdoc/>
    public Surface Capture() => Picture.Capture();

    /// <summary>In partial mode only the partial area is shown; one that begins behind its end goes round the lower edge.</summary>
    private bool IsShown(int line)
    {
        if (!_isPartial)
        {
            return true;
        }

        return _partialFirst <= _partialLast
            ? line >= _partialFirst && line <= _partialLast
            : line >= _partialFirst || line <= _partialLast;
    }

    private uint ShownPixel(int column, int line)
    {
        uint pixel = _memory[column, _scroll.RowAt(line, (MemoryAccessControl & RefreshFromBottom) != 0)];
        pixel = IsIdle ? DcsMemory.ToIdle(pixel) : pixel;
        if (IsInverted != Glass.IsInverted)
        {
            pixel ^= DcsMemory.Mask;
        }

        // The order of the colours is applied on the way to the glass: a change shows at once.
        return ((MemoryAccessControl & BlueFirst) != 0) != Glass.IsBlueFirst ? DcsMemory.SwapRedAndBlue(pixel) : pixel;
    }
}
