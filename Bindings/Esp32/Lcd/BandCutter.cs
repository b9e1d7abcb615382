using System;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>Cuts dirty rectangles: clipped to the screen, at the multiples of the band height, top to bottom, in the order given.</summary>
internal struct BandCutter(ReadOnlyMemory<PixelRectangle> dirty, PixelRectangle screen, int bandHeight)
{
    private PixelRectangle _rest;
    private int _next;

    /// <summary>The next piece.</summary>
    /// <param name="piece">Never empty.</param>
    /// <returns>False when there is none left.</returns>
    public bool TryNext(out PixelRectangle piece)
    {
        while (_rest.IsEmpty)
        {
            if (_next == dirty.Length)
            {
                piece = default;
                return false;
            }

            _rest = dirty.Span[_next++].Intersect(screen);
        }

        int height = Math.Min(_rest.Height, bandHeight - (_rest.Y % bandHeight));
        piece = _rest with { Height = height };
        _rest = _rest with { Y = _rest.Y + height, Height = _rest.Height - height };
        return true;
    }
}
