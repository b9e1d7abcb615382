using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Benchmarks.Cross.Kernels;

namespace DeviceKit.Benchmarks.Cross;

/// <summary>One kernel: a class in <c>Kernels</c> and a C file of the same name that does the same.</summary>
/// <param name="Name">The name of both files.</param>
/// <param name="Prepare">Makes the data.</param>
/// <param name="Run">Does the work once; every time with the same result.</param>
internal sealed record Kernel(string Name, Action Prepare, Func<uint> Run)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Kernel> All { get; } =
    [
        new(nameof(Fibonacci), Fibonacci.Prepare, Fibonacci.Run),
        new(nameof(Sieve), Sieve.Prepare, Sieve.Run),
        new(nameof(MatrixMultiply), MatrixMultiply.Prepare, MatrixMultiply.Run),
        new(nameof(QuickSort), QuickSort.Prepare, QuickSort.Run),
        new(nameof(HeapSort), HeapSort.Prepare, HeapSort.Run),
        new(nameof(StringHash), StringHash.Prepare, StringHash.Run),
        new(nameof(Crc32), Crc32.Prepare, Crc32.Run),
        new(nameof(InternetSum), InternetSum.Prepare, InternetSum.Run),
        new(nameof(Copy), Copy.Prepare, Copy.Run),
        new(nameof(Structs), Structs.Prepare, Structs.Run),
        new(nameof(VirtualCalls), VirtualCalls.Prepare, VirtualCalls.Run),
        new(nameof(LinkedList), LinkedList.Prepare, LinkedList.Run),
        new(nameof(Mix64), Mix64.Prepare, Mix64.Run),
        new(nameof(Bytecode), Bytecode.Prepare, Bytecode.Run),
    ];

    /// <summary>The name of its row: <c>cross/matrix-multiply</c>.</summary>
    public string Row => "cross/" + string.Concat(Name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The result, as .NET has it.</summary>
    public uint Expected()
    {
        Prepare();
        return Run();
    }
}
