using System;
using System.IO;

namespace DeviceKit.Cross;

/// <summary>What is to be compiled, and how.</summary>
/// <param name="Assembly">The path of the application's assembly; its closure lies beside it.</param>
/// <param name="Board">The board's id.</param>
/// <param name="Level">What the optimiser strives for.</param>
/// <param name="Traces">Whether stack traces carry names and lines rather than addresses.</param>
/// <param name="HeapSize">In bytes.</param>
/// <param name="StackSize">In bytes.</param>
/// <param name="StressCollector">Whether every allocation collects.</param>
internal sealed record CompilerOptions(string Assembly, string Board, OptimizationLevel Level, bool Traces, int HeapSize, int StackSize, bool StressCollector)
{
    /// <summary>Whether the form of each function is verified after each pass: for tests.</summary>
    public bool Verify { get; init; }

    /// <summary>The path of DeviceKit.CoreLib; it lies beside the compiler.</summary>
    public string ClassLibrary { get; init; } = Path.Combine(AppContext.BaseDirectory, "corelib", "DeviceKit.CoreLib.dll");
}
