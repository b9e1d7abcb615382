using System.IO;
using DeviceKit.Tests.Machine;
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
        Assert.SkipUnless(Commands.Find("gcc") is not null, "gcc is not installed (Debian: gcc)");
        string folder = Directory.CreateTempSubdirectory("devicekit-shims-").FullName;
        try
        {
            string generated = SourceTree.PathOf("Bindings", "Esp32", "Generated");
            string source = Path.Combine(folder, "program.c");
            File.WriteAllText(source, program);
            string[] arguments =
            [
                "-std=gnu17", "-Wall", "-Wextra", "-Werror", "-fsanitize=address", "-no-pie", "-I" + SourceTree.PathOf("Bindings", "Esp32", "Headers"), "-I" + generated,
                "-Wl,--unresolved-symbols=ignore-all", "-o", Path.Combine(folder, "program"), source, Path.Combine(generated, "esp32_shims.g.c"),
            ];
            string said = Commands.Complaints("gcc", arguments);
            return said.Length > 0 ? said : Commands.Complaints("env", ["ASAN_OPTIONS=detect_leaks=0", Path.Combine(folder, "program")]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
