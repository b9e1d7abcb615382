using System;
using DeviceKit.Cross.Elf;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>QEMU's machine "sim" with the core de233_fpu, for a test: without QEMU it is skipped.</summary>
internal static class QemuMachine
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs an image to its end.</summary>
    /// <param name="file">The image.</param>
    /// <param name="options">More options for QEMU.</param>
    public static QemuRun Run(ElfFile file, params string[] options)
    {
        Assert.SkipWhen(Qemu.Path is null, $"{Qemu.Command} is not installed (Debian: qemu-system-misc)");
        QemuRun run = Qemu.Run(ElfWriter.Write(file), s_limit, options);
        Assert.True(run.ExitCode is not null, $"QEMU did not end in {s_limit.TotalSeconds} s");
        return run;
    }
}
