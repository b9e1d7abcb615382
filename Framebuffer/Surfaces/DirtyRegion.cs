using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>The parts of a screen that are to be painted again: a bounded list of rectangles that do not overlap.</summary>
public sealed class DirtyRegion
{
    private readonly PixelRectangle[] _rectangles;
    private readonly PixelRectangle _bounds;
    private int _count;

    /// <summary>A clean screen.</summary>
    /// <param name="bounds">The screen, in pixels; what lies outside is dropped.</param>
    /// <param name="capacity">How many rectangles are kept apart; when more come, those are joined that waste the fewest pixels.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below 1.</exception>
    public DirtyRegion(PixelRectangle bounds, int capacity = 8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _bounds = bounds;
        _rectangles = new PixelRectangle[capacity + 1];
    }

    /// <summary>True when nothing is to be painted.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>The dirty rectangles; valid until the next change.</summary>
    public ReadOnlySpan<PixelRectangle> Rectangles => _rectangles.AsSpan(0, _count);

    /// <summary>The smallest rectangle around all of them.</summary>
    public PixelRectangle Bounds
    {
        get
        {
            PixelRectangle all = default;
            foreach (PixelRectangle rectangle in Rectangles)
            {
                all = all.Union(rectangle);
            }

            return all;
        }
    }

    /// <summary>Adds a rectangle; one that overlaps others is joined with them.</summary>
    /// <param name="rectangle">In pixels of the screen.</param>
    public void Add(PixelRectangle rectangle)
    {
        PixelRectangle added = rectangle.Intersect(_bounds);
        if (added.IsEmpty)
        {
            return;
        }

        Absorb(ref added);
        _rectangles[_count++] = added;
        if (_count == _rectangles.Length)
        {
            JoinCheapestPair();
        }
    }

    /// <summary>Everything is dirty.</summary>
    public void AddAll()
    {
        _rectangles[0] = _bounds;
        _count = _bounds.IsEmpty ? 0 : 1;
    }

    /// <summary>Nothing is dirty.</summary>
    public void Clear() => _count = 0;

    /// <summary>Copies the rectangles out and forgets them.</summary>
    /// <param name="target">At least the capacity long.</param>
    /// <returns>How many were copied.</returns>
    /// <exception cref="ArgumentException">The target is too short.</exception>
    public int TakeInto(Span<PixelRectangle> target)
    {
        int taken = _count;
        Rectangles.CopyTo(target);
        _count = 0;
        return taken;
    }

    /// <summary>Grows a rectangle by every one that it overlaps, or that it continues without a wasted pixel, and takes those out.</summary>
    private void Absorb(ref PixelRectangle added)
    {
        int i = 0;
        while (i < _count)
        {
            PixelRectangle other = _rectangles[i];
            if (!other.Intersect(added).IsEmpty || Waste(other, added) == 0)
            {
                added = added.Union(other);
                _rectangles[i] = _rectangles[--_count];
                i = 0;
            }
            else
            {
                i++;
            }
        }
    }

    private void JoinCheapestPair()
    {
        int first = 0;
        int second = 1;
        long least = long.MaxValue;
        for (int i = 0; i < _count; i++)
        {
            for (int j = i + 1; j < _count; j++)
            {
                long waste = Waste(_rectangles[i], _rectangles[j]);
                if (waste < least)
                {
                    (first, second, least) = (i, j, waste);
                }
            }
        }

        PixelRectangle joined = _rectangles[first].Union(_rectangles[second]);
        _rectangles[second] = _rectangles[--_count];
        _rectangles[first] = _rectangles[--_count];
        Absorb(ref joined);
        _rectangles[_count++] = joined;
    }

    private static long Waste(PixelRectangle one, PixelRectangle other) => Area(one.Union(other)) - Area(one) - Area(other);

    private static long Area(PixelRectangle rectangle) => (long)rectangle.Width * rectangle.Height;
}
