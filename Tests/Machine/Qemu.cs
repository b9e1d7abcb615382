using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace DeviceKit.Tests.Machine;

/// <summary>QEMU's machine "sim" with the core de233_fpu, the board qemu-sim.</summary>
internal static class Qemu
{
    /// <summary>The command, which Debian's package qemu-system-misc brings.</summary>
    public const string Command = "qemu-system-xtensa";

    /// <summary>Where it is; null when it is not installed.</summary>
    public static string? Path { get; } = Commands.Find(Command);

    /// <summary>Runs an image to its end.</summary>
    /// <param name="image">An ELF file.</param>
    /// <param name="limit">How long it may run, in real time.</param>
    /// <param name="options">More options for QEMU.</param>
    public static QemuRun Run(ReadOnlySpan<byte> image, TimeSpan limit, params string[] options)
    {
        string file = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"devicekit-{Guid.NewGuid():N}.elf");
        File.WriteAllBytes(file, image);
        try
        {
            return Run(["-M", "sim", "-cpu", "de233_fpu", "-m", "1040M", "-display", "none", "-monitor", "none", "-serial", "none", "-semihosting", .. options, "-kernel", file], limit);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static QemuRun Run(string[] arguments, TimeSpan limit)
    {
        string qemu = Path ?? throw new InvalidOperationException($"{Command} is not installed");
        using Process process = Process.Start(new ProcessStartInfo(qemu, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        var output = new MemoryStream();
        Task copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(limit);
        if (!ended)
        {
            process.Kill();
            process.WaitForExit();
        }

        Task.WhenAll(copied, errors).GetAwaiter().GetResult();
        return new QemuRun(ended ? process.ExitCode : null, output.ToArray(), errors.GetAwaiter().GetResult());
    }
}
