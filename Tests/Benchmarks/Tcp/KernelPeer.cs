using System;
using System.Diagnostics;
using System.Text.Json;

namespace DeviceKit.Benchmarks.Tcp;

/// <summary>The process at the kernel's end of the TAP: <c>Peers/kernel_peer.c</c>.</summary>
internal sealed class KernelPeer : IDisposable
{
    private readonly Process _process;

    public KernelPeer(string program)
    {
        _process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        Read();
    }

    /// <summary>Waits for the end of a connection that moved so many bytes; those of the warm-up, which moved fewer, are passed over.</summary>
    /// <returns>The CPU seconds that this process took for it.</returns>
    public double ReadConnection(long bytes)
    {
        JsonElement line;
        do
        {
            line = Read();
        }
        while (line.GetProperty("bytes").GetInt64() != bytes);
        return line.GetProperty("cpu").GetDouble();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private JsonElement Read()
    {
        string line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("kernel_peer ended.");
        return JsonSerializer.Deserialize<JsonElement>(line);
    }
}
