using System;

namespace DeviceKit.Signatures;

/// <summary>A rectangle of whole pixels; x grows to the right and y downwards; empty when a side is 0 or less.</summary>
/// <param name="X">The left column.</param>
/// <param name="Y">The top row.</param>
/// <param name="Width">The number of columns.</param>
/// <param name="Height">The number of rows.</param>
public readonly record struct PixelRectangle(int X, int Y, int Width, int Height)
{
    /// <summary>The column right of the last one.</summary>
    public int Right => X + Width;

    /// <summary>The row below the last one.</summary>
    public int Bottom => Y + Height;

    /// <summary>True when no pixel is inside.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The pixels that are in both; empty (all zero) when there are none.</summary>
    /// <param name="other">The other rectangle.</param>
    public PixelRectangle Intersect(PixelRectangle other)
    {
        int left = Math.Max(X, other.X);
        int top = Math.Max(Y, other.Y);
        int right = Math.Min(Right, other.Right);
        int bottom = Math.Min(Bottom, other.Bottom);
        return right > left && bottom > top ? new PixelRectangle(left, top, right - left, bottom - top) : default;
    }

    /// <summary>The smallest rectangle that holds both; an empty one adds nothing.</summary>
    /// <param name="other">The other rectangle.</param>
    public PixelRectangle Union(PixelRectangle other)
    {
        if (IsEmpty)
        {
            return other.IsEmpty ? default : other;
        }

        if (other.IsEmpty)
        {
            return this;
        }

        int left = Math.Min(X, other.X);
        int top = Math.Min(Y, other.Y);
        return new PixelRectangle(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }
}
