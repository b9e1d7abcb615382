using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>A C compiler that the layout proof goes through.</summary>
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

    /// <summary>Those of a profile that are installed; the test is skipped where none is.</summary>
    public static CCompiler Named(string name) => All.Single(c => c.Name == name).OrSkip();

    /// <summary>Compiles a file.</summary>
    /// <param name="folder">Where the file is and the object goes.</param>
    /// <param name="file">The C file.</param>
    /// <param name="includes">Include folders.</param>
    /// <returns>What it said, empty where it accepted the file; and the object.</returns>
    public (string Errors, string Object) Compile(string folder, string file, params IEnumerable<string> includes)
    {
        string output = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}.{Program}.{Profile}.o");
        string[] arguments = [.. Arguments, "-std=gnu17", "-Wall", "-Werror", "-O0", "-c", "-o", output, .. includes.Select(i => "-I" + i), Path.Combine(folder, file)];
        using Process process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0 ? "" : errors + "\n" + process.ExitCode, output);
    }

    private CCompiler OrSkip()
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(f => File.Exists(Path.Combine(f, Program)));
        Assert.SkipUnless(isThere, $"{Program} is not installed (Debian: {Package})");
        return this;
    }
}
