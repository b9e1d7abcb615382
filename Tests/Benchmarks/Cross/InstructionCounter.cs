using System;
using System.Globalization;
using System.IO;
using System.Linq;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Benchmarks.Cross;

/// <summary>Counts the instructions that an image executes in QEMU, exactly, by a plugin (<c>Kernels/instructions.c</c>).</summary>
internal sealed class InstructionCounter
{
    private const string Line = "instructions: ";
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(120);
    private readonly string _plugin;

    /// <summary>Builds the plugin.</summary>
    /// <param name="folder">Where it may be written.</param>
    /// <exception cref="InvalidOperationException">It cannot be built.</exception>
    public InstructionCounter(string folder)
    {
        _plugin = Path.Combine(folder, "instructions.so");
        Tools.Run("gcc", ["-O2", "-shared", "-fPIC", "-o", _plugin, SourceTree.PathOf("Tests", "Benchmarks", "Cross", "Kernels", "instructions.c")]);
    }

    /// <summary>The number of instructions from reset to exit.</summary>
    /// <exception cref="InvalidOperationException">The image did not end with 0.</exception>
    public long Count(ReadOnlySpan<byte> image)
    {
        QemuRun run = Qemu.Run(image, s_limit, "-plugin", _plugin);
        string? count = run.Errors.Split('\n').FirstOrDefault(l => l.StartsWith(Line, StringComparison.Ordinal));
        return run.ExitCode == 0 && count is not null
            ? long.Parse(count[Line.Length..], CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"the image ended with {run.ExitCode?.ToString(CultureInfo.InvariantCulture) ?? "the time up"}: {run.Errors}");
    }
}
