using System;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>Ends the reading of one statement; the assembler notes it and goes on with the next.</summary>
/// <param name="column">The column, from 1.</param>
/// <param name="message">What is wrong.</param>
internal sealed class AssemblyFault(int column, string message) : Exception(message)
{
    /// <summary>The column, from 1.</summary>
    public int Column { get; } = column;
}
