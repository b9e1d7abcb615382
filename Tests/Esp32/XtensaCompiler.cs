using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Esp32.Tests;

/// <summary>A real compiler for Xtensa, the oracle of layouts: Debian's for the ESP8266, whose C types are the ESP32's.</summary>
internal static class XtensaCompiler
{
    private const string Program = "xtensa-lx106-elf-gcc";

    /// <summary>Compiles with every warning an error; the test is skipped where there is no compiler.</summary>
    /// <param name="file">The file.</param>
    /// <param name="includes">Include folders.</param>
    /// <returns>What the compiler said; empty where it accepted the file.</returns>
    public static string Check(string file, params IEnumerable<string> includes) => Compile([.. Flags(includes), "-fsyntax-only", "-x", "c", file]);

    /// <summary>Compiles with macros that put code and data of interrupts into sections of their own, and lists what is where.</summary>
    /// <param name="file">The file.</param>
    /// <param name="includes">Include folders.</param>
    /// <returns>The symbols and relocations, as objdump prints them.</returns>
    public static string Dump(string file, params IEnumerable<string> includes)
    {
        string output = Path.Combine(Path.GetTempPath(), $"devicekit-{Guid.NewGuid():N}.o");
        string[] places = ["-DIRAM_ATTR=__attribute__((section(\".iram1.text\")))", "-DDRAM_ATTR=__attribute__((section(\".dram1\")))"];
        try
        {
            Assert.Equal("", Compile([.. Flags(includes), "-O2", "-mlongcalls", .. places, "-c", "-o", output, file]));
            using Process process = Process.Start(new ProcessStartInfo("xtensa-lx106-elf-objdump", ["-t", "-r", output]) { RedirectStandardOutput = true })!;
            string dump = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return dump;
        }
        finally
        {
            File.Delete(output);
        }
    }

    /// <summary>Compiles a text.</summary>
    /// <param name="text">The C text.</param>
    /// <param name="includes">Include folders.</param>
    /// <returns>As <see cref="Check"/>.</returns>
    public static string CheckText(string text, params IEnumerable<string> includes)
    {
        string file = Path.Combine(Path.GetTempPath(), $"devicekit-{Guid.NewGuid():N}.c");
        File.WriteAllText(file, text);
        try
        {
            return Check(file, includes);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Flags(IEnumerable<string> includes) => ["-std=gnu17", "-ffreestanding", "-Wall", "-Wextra", "-Werror", .. includes.Select(i => "-I" + i)];

    private static string Compile(string[] arguments)
    {
        Assert.SkipUnless(Commands.Find(Program) is not null, $"{Program} is not installed (Debian: gcc-xtensa-lx106)");
        return Commands.Complaints(Program, arguments);
    }
}
