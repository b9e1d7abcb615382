using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests;

/// <summary>A C compiler as a program: the oracle of models and of the layout proof.</summary>
/// <param name="Name">What a skip says.</param>
/// <param name="Package">The Debian package that brings it.</param>
/// <param name="Program">The program.</param>
/// <param name="Profile">The profile whose target it compiles for.</param>
/// <param name="Arguments">What makes it that target's.</param>
internal sealed record CCompiler(string Name, string Package, string Program, string Profile, IReadOnlyList<string> Arguments)
{
    /// <summary>All: two of the host, the model's own front end, and one that knows Xtensa.</summary>
    public static IReadOnlyList<CCompiler> All { get; } =
    [
        new("gcc", "gcc", "gcc", "host", []),
        new("clang-19", "clang-19", "clang-19", "host", []),
        new("clang-19 for riscv32", "clang-19", "clang-19", "esp32", ["--target=riscv32-unknown-elf", "-nostdlibinc", "-ffreestanding", "-fshort-wchar", "-isystem", "/usr/lib/xtensa-lx106-elf/include", "-U__riscv", "-U__riscv_xlen", "-D__XTENSA__=1", "-D__XTENSA_EL__=1", "-D__XTENSA_WINDOWED_ABI__=1"]),
        new("xtensa-lx106-elf-gcc", "gcc-xtensa-lx106", "xtensa-lx106-elf-gcc", "esp32", ["-ffreestanding", "-isystem", "/usr/lib/xtensa-lx106-elf/include", "-U__XTENSA_CALL0_ABI__", "-D__XTENSA_WINDOWED_ABI__=1"]),
    ];

    /// <summary>One of them; the test is skipped where it is not installed.</summary>
    /// <param name="name">Its name.</param>
    public static CCompiler Named(string name)
    {
        CCompiler compiler = All.Single(c => c.Name == name);
        Assert.SkipUnless(Commands.Find(compiler.Program) is not null, $"{compiler.Program} is not installed (Debian: {compiler.Package})");
        return compiler;
    }

    /// <summary>Checks a C text without making an object; warnings are passed over.</summary>
    /// <param name="text">The C text.</param>
    /// <param name="arguments">More arguments.</param>
    /// <returns>What it says; empty when all is right.</returns>
    public string Check(string text, params string[] arguments) =>
        Commands.Complaints(Program, ["-std=gnu17", "-w", "-fsyntax-only", .. Arguments, .. arguments, "-x", "c", "-"], text);

    /// <summary>Compiles a file.</summary>
    /// <param name="folder">Where the file is and the object goes.</param>
    /// <param name="file">The C file.</param>
    /// <param name="includes">Include folders.</param>
    /// <returns>What it said, empty where it accepted the file; and the object.</returns>
    public (string Errors, string Object) Compile(string folder, string file, params IEnumerable<string> includes)
    {
        string output = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}.{Program}.{Profile}.o");
        string[] arguments = [.. Arguments, "-std=gnu17", "-Wall", "-Werror", "-O0", "-c", "-o", output, .. includes.Select(i => "-I" + i), Path.Combine(folder, file)];
        return (Commands.Complaints(Program, arguments), output);
    }
}
