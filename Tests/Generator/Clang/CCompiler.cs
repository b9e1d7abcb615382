using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>A C compiler that is no libclang, as a program.</summary>
internal static class CCompiler
{
    /// <summary>The compilers for a profile, each with its arguments.</summary>
    /// <param name="name">gcc, clang-19 or xtensa-lx106-elf-gcc.</param>
    /// <returns>The arguments that make it compile for the same target as the profile.</returns>
    public static IReadOnlyList<string> Arguments(string name) => name switch
    {
        "xtensa-lx106-elf-gcc" => ["-U__XTENSA_CALL0_ABI__", "-D__XTENSA_WINDOWED_ABI__=1", "-ffreestanding"],
        _ => ["-fsigned-char"],
    };

    /// <summary>Skips the test without the compiler.</summary>
    public static void Require(string name) => Assert.SkipUnless(Find(name) is not null, $"{name} is not installed");

    /// <summary>Checks a C text without making an object.</summary>
    /// <param name="name">The compiler.</param>
    /// <param name="text">The C text.</param>
    /// <param name="arguments">More arguments.</param>
    /// <returns>What it says; empty when all is right.</returns>
    public static string Check(string name, string text, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(name)!) { RedirectStandardInput = true, RedirectStandardError = true };
        foreach (string argument in (IEnumerable<string>)["-std=gnu17", "-w", "-fsyntax-only", .. Arguments(name), .. arguments, "-x", "c", "-"])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Write(text);
        process.StandardInput.Close();
        string said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : $"{said}\nexit code {process.ExitCode}";
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
}
