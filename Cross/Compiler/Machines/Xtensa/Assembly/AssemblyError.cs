namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>What is wrong in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">One line.</param>
internal sealed record AssemblyError(int Line, int Column, string Message)
{
    /// <summary>Line, column and message, as compilers write them.</summary>
    public override string ToString() => $"({Line},{Column}): {Message}";
}
