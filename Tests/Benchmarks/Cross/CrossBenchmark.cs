using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Benchmarks.Results;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Benchmarks.Cross;

/// <summary>
/// Integer kernels, by our own compiler at -O2 and by GCC at -O2: executed instructions of one run of the kernel, counted in QEMU, as the difference
/// between images that run it twelve times and two times; and bytes of code.
/// </summary>
internal sealed class CrossBenchmark : IBenchmark
{
    private const int Few = 2;
    private const int Many = 12;
    private const string Peer = "gcc -O2";

    public string Name => "cross";

    public bool NeedsNetwork => false;

    public IEnumerable<BenchmarkRow> Run(BenchmarkOptions options)
    {
        if (Qemu.Path is null || Commands.Find("gcc") is null)
        {
            Console.Error.WriteLine($"bench: {Name} is left out: it needs {Qemu.Command} and gcc");
            return [];
        }

        string folder = Directory.CreateDirectory(Path.Combine(options.Artifacts, "bench", "cross")).FullName;
        return Run(new InstructionCounter(folder), new CSharpKernelBuilder(folder), Commands.Find(CKernelBuilder.Compiler) is null ? null : new CKernelBuilder(folder));
    }

    private static List<BenchmarkRow> Run(InstructionCounter counter, CSharpKernelBuilder csharp, CKernelBuilder? c)
    {
        var instructions = new List<BenchmarkRow>();
        var bytes = new List<BenchmarkRow>();
        foreach (Kernel kernel in Kernel.All)
        {
            uint expected = kernel.Expected();
            (double count, double size)? theirs = c is null ? null : Measure(counter, rounds => c.Build(kernel, rounds, expected));
            try
            {
                (double count, double size) = Measure(counter, rounds => csharp.Build(kernel, rounds, expected));
                instructions.Add(BenchmarkRow.LessIsBetter(kernel.Row, count, "instructions", c is null ? null : Peer, theirs?.count));
                bytes.Add(BenchmarkRow.LessIsBetter($"{kernel.Row}/code", size, "bytes", c is null ? null : Peer, theirs?.size));
            }
            catch (InvalidOperationException e)
            {
                Console.Error.WriteLine($"bench: {kernel.Row} (gcc: {theirs?.count} instructions): {e.Message}");
            }
        }

        return [.. instructions, .. Mean("cross/mean", instructions), .. bytes, .. Mean("cross/mean/code", bytes)];
    }

    private static (double Instructions, double Bytes) Measure(InstructionCounter counter, Func<int, KernelImage> build)
    {
        KernelImage few = build(Few);
        KernelImage many = build(Many);
        return ((counter.Count(many.Elf) - counter.Count(few.Elf)) / (double)(Many - Few), many.CodeBytes);
    }

    /// <summary>The geometric mean, when no kernel is missing.</summary>
    private static IEnumerable<BenchmarkRow> Mean(string name, List<BenchmarkRow> rows) =>
        rows.Count < Kernel.All.Count || rows.Exists(r => r.PeerValue is null)
            ? []
            : [BenchmarkRow.LessIsBetter(name, Mean(rows.Select(r => r.Value)), rows[0].Unit, Peer, Mean(rows.Select(r => r.PeerValue!.Value)))];

    private static double Mean(IEnumerable<double> values) => Math.Exp(values.Average(v => Math.Log(v)));
}
