using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What a panel shows at one moment, for whoever looks at the device: a copy, turned as the panel is mounted.</summary>
public sealed class PanelPicture : IScreenSource
{
    private readonly Surface _surface;

    internal PanelPicture(Surface surface, bool isLit)
    {
        _surface = surface;
        IsLit = isLit;
    }

    /// <summary>Pixels in a row.</summary>
    public int Width => _surface.Width;

    /// <summary>Rows.</summary>
    public int Height => _surface.Height;

    /// <summary><see cref="PixelFormat.Rgb565"/> for colour panels, <see cref="PixelFormat.Monochrome"/> for others.</summary>
    public PixelFormat Format => _surface.Format;

    /// <summary>False when the panel shows nothing: it sleeps, is off, or has no supply. Then every pixel is black.</summary>
    public bool IsLit { get; }

    /// <inheritdoc/>
    public Surface Capture() => _surface.ConvertTo(Format);

    /// <summary>Whether every pixel has the colour that another screen shows, in whatever format that has.</summary>
    /// <param name="screen">The other screen, such as a <see cref="MemoryScreen"/> that was painted alike.</param>
    public bool HasSamePixels(IScreenSource screen)
    {
        ArgumentNullException.ThrowIfNull(screen);
        return _surface.HasSamePixels(screen.Capture());
    }

    /// <summary>Turns a picture of a glass in the controller's orientation.</summary>
    internal static Surface Turn(Surface glass, PanelTurn turn)
    {
        if (turn == PanelTurn.None)
        {
            return glass;
        }

        bool isUpright = turn == PanelTurn.Half;
        Surface turned = new(isUpright ? glass.Width : glass.Height, isUpright ? glass.Height : glass.Width, glass.Format);
        for (int y = 0; y < turned.Height; y++)
        {
            for (int x = 0; x < turned.Width; x++)
            {
                (int fromX, int fromY) = turn switch
                {
                    PanelTurn.QuarterLeft => (glass.Width - 1 - y, x),
                    PanelTurn.QuarterRight => (y, glass.Height - 1 - x),
                    _ => (glass.Width - 1 - x, glass.Height - 1 - y),
                };
                turned.SetPixel(x, y, glass.GetPixel(fromX, fromY));
            }
        }

        return turned;
    }
}
