using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Esp32.Tests;

/// <summary>gcc of the host, with AddressSanitizer: runs what the generated C does, not its layouts.</summary>
internal static class HostCompiler
{
    /// <summary>Compiles the generated shims with a program, and runs it; what is not called may be missing. The test is skipped where there is no gcc.</summary>
    /// <param name="program">The program's C text.</param>
    /// <returns>What the compiler or the program said; empty for a program that returned 0.</returns>
    public static string Run(string program)
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(f => File.Exists(Path.Combine(f, "gcc")));
        Assert.SkipUnless(isThere, "gcc is not installed (Debian: gcc)");
        string folder = Directory.CreateTempSubdirectory("devicekit-shims-").FullName;
        try
        {
            string generated = Path.Combine(RepositoryFolder.Esp32, "Generated");
            string source = Path.Combine(folder, "program.c");
            File.WriteAllText(source, program);
            string[] arguments =
            [
                "-std=gnu17", "-Wall", "-Wextra", "-Werror", "-fsanitize=address", "-no-pie", "-I" + Path.Combine(RepositoryFolder.Esp32, "Headers"), "-I" + generated,
                "-Wl,--unresolved-symbols=ignore-all", "-o", Path.Combine(folder, "program"), source, Path.Combine(generated, "esp32_shims.g.c"),
            ];
            string said = Start("gcc", arguments);
            return said.Length > 0 ? said : Start(Path.Combine(folder, "program"), []);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Start(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardError = true };
        start.Environment["ASAN_OPTIONS"] = "detect_leaks=0";
        using Process process = Process.Start(start)!;
        string said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : $"{said}\nexit code {process.ExitCode}";
    }
}
