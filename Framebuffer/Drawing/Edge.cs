namespace DeviceKit.Framebuffer;

/// <summary>A piece of an outline, in subpixels of the screen, from top to bottom.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">How far it runs to the right (or, negative, to the left).</param>
/// <param name="Height">How far it runs down; above 0.</param>
/// <param name="Winding">+1 where the outline ran downwards, -1 where it ran up.</param>
internal readonly record struct Edge(int X, int Y, int Width, int Height, int Winding)
{
    internal int Bottom => Y + Height;

    /// <summary>The column at a height between top and bottom; depends on nothing else, so every band gets the same.</summary>
    internal int ColumnAt(int y) => X + IntegerMath.MultiplyDivide(y - Y, Width, Height);
}
