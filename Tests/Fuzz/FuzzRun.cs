using System;

namespace DeviceKit.Fuzz;

/// <summary>Gives a number of hostile inputs to a target.</summary>
public static class FuzzRun
{
    /// <summary>Runs a target until its first failure.</summary>
    /// <param name="target">The parser.</param>
    /// <param name="seed">The first input's seed.</param>
    /// <param name="count">The number of inputs.</param>
    /// <returns>The failure, or null.</returns>
    public static FuzzFailure? Run(FuzzTarget target, ulong seed, long count)
    {
        target.Begin(seed);
        for (long i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> input = target.Next();
            if (Reason(target, input) is { } reason)
            {
                return new FuzzFailure(target.Name, seed + (ulong)i, input.ToArray(), reason);
            }
        }

        return null;
    }

    private static string? Reason(FuzzTarget target, ReadOnlySpan<byte> input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            target.Parse(input);
        }
#pragma warning disable CA1031 // Any exception is a finding.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e.ToString();
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated > target.MaximumAllocation ? $"{allocated} bytes allocated, more than {target.MaximumAllocation}" : null;
    }
}
