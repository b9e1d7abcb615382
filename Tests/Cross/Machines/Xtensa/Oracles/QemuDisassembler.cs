using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Oracles;

/// <summary>The disassembler of Debian's QEMU, for the core de233_fpu: its monitor prints memory that was never executed.</summary>
internal static partial class QemuDisassembler
{
    private const string Program = "qemu-system-xtensa";

    /// <summary>For one line; it comes at once, or never.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    /// <summary>Disassembles code; the test is skipped where there is no QEMU.</summary>
    /// <param name="code">Instructions, one behind the other.</param>
    /// <param name="address">Where they are; below 0x41000000.</param>
    /// <param name="count">How many they are.</param>
    /// <returns>The text at each address.</returns>
    public static IReadOnlyDictionary<uint, string> Read(byte[] code, uint address, int count)
    {
        Assert.SkipUnless(Commands.Find(Program) is not null, $"{Program} is not installed (Debian: qemu-system-misc)");
        using var image = new TemporaryImage(code);
        string[] arguments =
        [
            "-M", "sim", "-cpu", "de233_fpu", "-m", "1040M", "-S", "-display", "none", "-serial", "none", "-monitor", "stdio",
            "-device", $"loader,file={image.Path},addr=0x{address:x},force-raw=on",
        ];
        return Run(arguments, $"x /{count}i 0x{address:x}", count);
    }

    private static Dictionary<uint, string> Run(string[] arguments, string command, int count)
    {
        using Process process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.WriteLine(command);
            process.StandardInput.Flush();

            // It is told to end when all is read: what it has not written by then would be lost.
            var lines = new Dictionary<uint, string>();
            while (lines.Count < count && process.StandardOutput.ReadLineAsync().WaitAsync(s_limit).GetAwaiter().GetResult() is { } line)
            {
                if (Line().Match(line) is { Success: true } match)
                {
                    lines[uint.Parse(match.Groups[1].Value, NumberStyles.HexNumber)] = match.Groups[2].Value.Replace('\t', ' ').TrimEnd();
                }
            }

            Assert.True(lines.Count == count, process.HasExited ? errors.GetAwaiter().GetResult() : $"{lines.Count} of {count} instructions");
            return lines;
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    [GeneratedRegex(@"^0x([0-9a-f]{8}):  (.*)$")]
    private static partial Regex Line();
}
