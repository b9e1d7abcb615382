using System;

namespace DeviceKit.Fuzz;

/// <summary>An input that a parser did not take.</summary>
/// <param name="Target">The parser.</param>
/// <param name="Seed">The seed whose first input it is.</param>
/// <param name="Input">The input.</param>
/// <param name="Reason">The exception, or what else was wrong.</param>
public sealed record FuzzFailure(string Target, ulong Seed, byte[] Input, string Reason)
{
    /// <summary>Seed, bytes, reason, and the command that repeats it.</summary>
    public override string ToString() =>
        $"{Target}, seed {Seed}: {Reason}\ninput: {Convert.ToHexString(Input)}\nrepeat: fuzz {Target} --seed {Seed} --count 1";
}
