using System;

namespace DeviceKit.Fuzz;

/// <summary>One parser that is given hostile inputs.</summary>
public abstract class FuzzTarget
{
    /// <summary>The target's name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What one input may allocate, in bytes.</summary>
    public virtual long MaximumAllocation => 1024 * 1024;

    /// <summary>Begins a run of inputs; the n-th one is the first of a run with seed + n - 1.</summary>
    public abstract void Begin(ulong seed);

    /// <summary>Makes the next input.</summary>
    /// <returns>The bytes, valid until the next call.</returns>
    public abstract ReadOnlySpan<byte> Next();

    /// <summary>Gives the input to the parser. Returns for good and bad inputs alike; whatever it throws is a failure.</summary>
    public abstract void Parse(ReadOnlySpan<byte> input);
}
