using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>A function, or a run of code that was put in place of a call, as it is read.</summary>
/// <param name="Name">The method.</param>
/// <param name="Start">The first address.</param>
/// <param name="End">The address behind it.</param>
/// <param name="CallFile">The number of the file with the call; 0 for a function.</param>
/// <param name="CallLine">The line of the call.</param>
internal sealed record FunctionEntry(string Name, uint Start, uint End, int CallFile, int CallLine)
{
    /// <summary>Runs inside it.</summary>
    public List<FunctionEntry> Inner { get; } = [];
}
