using System;
using System.Linq;

namespace DeviceKit.Tests.Machine;

/// <summary>What a run left.</summary>
/// <param name="ExitCode">QEMU's exit code, which is the image's; null when the time was up.</param>
/// <param name="Output">stdout.</param>
/// <param name="Errors">stderr.</param>
internal sealed record QemuRun(int? ExitCode, byte[] Output, string Errors)
{
    /// <summary>stdout as text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Output);

    /// <summary>stdout as little-endian words.</summary>
    public uint[] Words => [.. Enumerable.Range(0, Output.Length / 4).Select(i => BitConverter.ToUInt32(Output, 4 * i))];
}
