using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>From the memory to the glass.</content>
public sealed partial class Ssd1306Panel
{
    private static readonly Color s_lit = Color.FromRgb(0xFFFFFF);

    /// <inheritdoc/>
    public PanelPicture Picture
    {
        get
        {
            bool isLit = IsOn && (_hasPump || !Glass.NeedsChargePump);
            Surface glass = new(Glass.Width, Glass.Height, PixelFormat.Monochrome);
            for (int y = 0; y < glass.Height && isLit; y++)
            {
                for (int x = 0; x < glass.Width; x++)
                {
                    if (IsLit(Glass.X + x, Glass.Y + GlassComOf(y)))
                    {
                        glass.SetPixel(x, y, s_lit);
                    }
                }
            }

            return new PanelPicture(PanelPicture.Turn(glass, Glass.Turn), isLit);
        }
    }

    /// <inheritdoc/>
    public Surface Capture() => Picture.Capture();

    /// <summary>
    /// Which COM a line of the glass shows. Where glass and controller agree on the pins it is the line itself; else every other line comes
    /// from the other half (table 10-3).
    /// </summary>
    private int GlassComOf(int line)
    {
        if (_isComAlternative == Glass.HasAlternativeComPins)
        {
            return line;
        }

        int half = Glass.Height / 2;
        return _isComAlternative ? ((line % half) * 2) + (line / half) : (line / 2) + ((line & 1) * half);
    }

    /// <summary>Tables 10-1 and 10-2: the row that a COM scans, and the memory's row behind that.</summary>
    private bool IsLit(int segment, int com)
    {
        int row = (_isScanBackward ? _rows - 1 - com + _offset : com + _offset) & (Ssd1306Memory.Rows - 1);
        if (row >= _rows)
        {
            return false;
        }

        return _isAllOn || _memory.IsLit(segment, (row + _startLine) & (Ssd1306Memory.Rows - 1)) != IsInverted;
    }
}
