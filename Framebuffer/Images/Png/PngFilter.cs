using System;

namespace DeviceKit.Framebuffer.Png;

/// <summary>PNG 9: each row says how its bytes were predicted from the bytes to the left and above.</summary>
internal static class PngFilter
{
    private const int None = 0;
    private const int Sub = 1;
    private const int Up = 2;
    private const int Average = 3;
    private const int Paeth = 4;

    /// <summary>Undoes a filter in place; <paramref name="above"/> is the row before, already undone (zeros for the first).</summary>
    internal static bool TryUndo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        if (filter > Paeth)
        {
            return false;
        }

        for (int i = 0; i < row.Length && filter != None; i++)
        {
            row[i] = (byte)(row[i] + Predict(filter, row, above, i, distance));
        }

        return true;
    }

    /// <summary>Filters a row by the method whose signed bytes have the smallest sum (PNG 12.7); ties go to the lower number.</summary>
    /// <param name="row">The bytes.</param>
    /// <param name="above">The bytes of the row before; zeros for the first.</param>
    /// <param name="distance">Bytes in a pixel.</param>
    /// <param name="target">The filter's number and the filtered bytes.</param>
    internal static void Apply(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int distance, Span<byte> target)
    {
        long least = long.MaxValue;
        int best = None;
        for (int filter = None; filter <= Paeth; filter++)
        {
            long sum = 0;
            for (int i = 0; i < row.Length && sum < least; i++)
            {
                sum += Math.Abs((int)(sbyte)(byte)(row[i] - Predict(filter, row, above, i, distance)));
            }

            if (sum < least)
            {
                (least, best) = (sum, filter);
            }
        }

        target[0] = (byte)best;
        for (int i = 0; i < row.Length; i++)
        {
            target[i + 1] = (byte)(row[i] - Predict(best, row, above, i, distance));
        }
    }

    private static int Predict(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int i, int distance)
    {
        int left = i >= distance ? row[i - distance] : 0;
        return filter switch
        {
            Sub => left,
            Up => above[i],
            Average => (left + above[i]) / 2,
            Paeth => PredictPaeth(left, above[i], i >= distance ? above[i - distance] : 0),
            _ => 0,
        };
    }

    /// <summary>PNG 9.4.</summary>
    private static int PredictPaeth(int left, int up, int upperLeft)
    {
        int estimate = left + up - upperLeft;
        int toLeft = Math.Abs(estimate - left);
        int toUp = Math.Abs(estimate - up);
        int toUpperLeft = Math.Abs(estimate - upperLeft);
        if (toLeft <= toUp && toLeft <= toUpperLeft)
        {
            return left;
        }

        return toUp <= toUpperLeft ? up : upperLeft;
    }
}
