using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>What became of a text.</summary>
/// <param name="Address">The address of the first byte.</param>
/// <param name="Bytes">The code and data; empty when there are errors.</param>
/// <param name="Symbols">Labels, literals and constants by name; addresses are in bytes.</param>
/// <param name="Errors">Everything that is wrong, from the first line down.</param>
internal sealed record AssemblyResult(uint Address, ReadOnlyMemory<byte> Bytes, IReadOnlyDictionary<string, long> Symbols, IReadOnlyList<AssemblyError> Errors)
{
    /// <summary>True when there are bytes to use.</summary>
    public bool IsGood => Errors.Count == 0;
}
