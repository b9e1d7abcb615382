using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross;
using DeviceKit.Cross.Elf;
using DeviceKit.Tests.Machine;
using DeviceKit.Tests.Machine.CSharp;

namespace DeviceKit.Benchmarks.Cross;

/// <summary>Builds a C# kernel with our own compiler.</summary>
/// <param name="folder">Where files may be written.</param>
internal sealed class CSharpKernelBuilder(string folder)
{
    /// <summary>Builds one.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public KernelImage Build(Kernel kernel, int rounds, uint expected)
    {
        string path = SourceTree.PathOf("Tests", "Benchmarks", "Cross", "Kernels", $"{kernel.Name}.cs");
        string main = $$"""
            internal static class KernelMain
            {
                private static int Main()
                {
                    DeviceKit.Benchmarks.Cross.Kernels.{{kernel.Name}}.Prepare();
                    for (int i = 0; i < {{rounds}}; i++)
                    {
                        if (DeviceKit.Benchmarks.Cross.Kernels.{{kernel.Name}}.Run() != {{expected}})
                        {
                            return 1;
                        }
                    }

                    return 0;
                }
            }
            """;
        string place = Directory.CreateDirectory(Path.Combine(folder, $"{kernel.Name}.{rounds}")).FullName;
        string assembly = CSharpAssembly.Compile([($"{kernel.Name}.cs", File.ReadAllText(path)), ("KernelMain.cs", main)], place, "Kernel", "KernelMain");
        CompilerResult result = Compiler.Compile(new CompilerOptions(assembly, "qemu-sim", OptimizationLevel.Speed, Traces: false, HeapSize: 64 * 1024, StackSize: 16 * 1024, StressCollector: false));
        return result.Elf is { } image
            ? new KernelImage(image, CodeBytes(image, $"Kernels.{kernel.Name}"))
            : throw new InvalidOperationException($"{kernel.Name}.cs does not compile: {string.Join("; ", result.Diagnostics)}");
    }

    private static long CodeBytes(byte[] image, string name)
    {
        IEnumerable<ElfSymbol> symbols = ElfReader.TryRead(image, out ElfFile? file, out string? error) ? file.Symbols : throw new InvalidDataException(error);
        return symbols.Where(s => s.Name.Contains(name, StringComparison.Ordinal) && !s.Name.Contains("Prepare", StringComparison.Ordinal)).Sum(s => s.Size);
    }
}
