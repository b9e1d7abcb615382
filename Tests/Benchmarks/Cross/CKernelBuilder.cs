using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Elf;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Benchmarks.Cross;

/// <summary>
/// Builds a C kernel with Debian's GCC for the lx106, whose code (call0, no windows) also runs on QEMU's de233_fpu: the program with our own start,
/// at the addresses of our own images.
/// </summary>
/// <param name="folder">Where files may be written.</param>
internal sealed class CKernelBuilder(string folder)
{
    /// <summary>The compiler.</summary>
    public const string Compiler = "xtensa-lx106-elf-gcc";

    private const string Library = "/usr/lib/xtensa-lx106-elf/lib/libc.a";

    /// <summary>Builds one.</summary>
    public KernelImage Build(Kernel kernel, int rounds, uint expected)
    {
        string code = Path.Combine(folder, $"{kernel.Name}.o");
        string image = Path.Combine(folder, $"{kernel.Name}.{rounds}.elf");
        Tools.Run(Compiler, ["-O2", "-std=c11", "-c", "-o", code, Source($"{kernel.Name}.c")]);
        Tools.Run(Compiler, ["-O2", "-nostdlib", $"-DROUNDS={rounds}", $"-DEXPECTED={expected}u", "-T", Source("kernel.ld"), "-o", image, Source("start.s"), Source("main.c"), Source("support.c"), code, Library]);
        return new KernelImage(File.ReadAllBytes(image), CodeBytes(File.ReadAllBytes(code)));
    }

    private static string Source(string name) => SourceTree.PathOf("Tests", "Benchmarks", "Cross", "Kernels", name);

    private static long CodeBytes(byte[] code)
    {
        IEnumerable<ElfSymbol> symbols = ElfReader.TryRead(code, out ElfFile? file, out string? error) ? file.Symbols : throw new InvalidDataException(error);
        return symbols.Where(s => s.Kind == ElfSymbolKind.Function && s.Name != "prepare").Sum(s => s.Size);
    }
}
