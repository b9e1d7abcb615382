using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Cross.Elf;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>QEMU's machine "sim" with the core de233_fpu.</summary>
internal static class QemuMachine
{
    private const string Command = "qemu-system-xtensa";
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs an image to its end.</summary>
    /// <param name="file">The image.</param>
    /// <param name="options">More options for QEMU.</param>
    public static QemuRun Run(ElfFile file, params string[] options)
    {
        string qemu = Commands.Find(Command) ?? "";
        Assert.SkipWhen(qemu.Length == 0, $"{Command} is not installed (Debian: qemu-system-misc)");
        using var image = new TemporaryImage(ElfWriter.Write(file));
        return Run(qemu, ["-M", "sim", "-cpu", "de233_fpu", "-m", "1040M", "-display", "none", "-monitor", "none", "-serial", "none", "-semihosting", .. options, "-kernel", image.Path]);
    }

    private static QemuRun Run(string qemu, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(qemu, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        var output = new MemoryStream();
        Task copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill();
            process.WaitForExit();
            Assert.Fail($"QEMU did not end in {s_limit.TotalSeconds} s");
        }

        Task.WhenAll(copied, errors).GetAwaiter().GetResult();
        return new QemuRun(process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }
}
