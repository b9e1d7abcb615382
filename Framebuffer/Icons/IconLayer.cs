namespace DeviceKit.Framebuffer;

/// <summary>One colour of an icon.</summary>
public readonly ref struct IconLayer
{
    internal IconLayer(int x, int y, AlphaBitmap bitmap, Color color)
    {
        X = x;
        Y = y;
        Bitmap = bitmap;
        Color = color;
    }

    /// <summary>The bitmap's left column within the icon.</summary>
    public int X { get; }

    /// <summary>The bitmap's top row within the icon.</summary>
    public int Y { get; }

    /// <summary>What the layer covers.</summary>
    public AlphaBitmap Bitmap { get; }

    /// <summary>Its colour.</summary>
    public Color Color { get; }
}
