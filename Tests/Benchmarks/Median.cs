using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Benchmarks;

/// <summary>The figure that stands for several runs.</summary>
internal static class Median
{
    public static double Of<T>(IReadOnlyCollection<T> runs, Func<T, double> figure)
    {
        double[] sorted = [.. runs.Select(figure).Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
