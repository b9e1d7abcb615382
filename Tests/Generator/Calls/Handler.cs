using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Exercise;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>A callback table that writes down what it gets.</summary>
internal sealed class Handler(bool throws = false) : IExHandler
{
    public List<string> Seen { get; } = [];

    public bool Begin(string name)
    {
        Seen.Add($"begin {name}");
        return true;
    }

    public long Data(ReadOnlySpan<byte> bytes, bool last, Span<byte> scratch)
    {
        Seen.Add($"data {Encoding.ASCII.GetString(bytes)} {last} {scratch.Length}");
        if (throws)
        {
            throw new TimeoutException($"thrown at {Encoding.ASCII.GetString(bytes)}");
        }

        scratch[0] = 100;
        return bytes.Length;
    }

    public nint Make(ExMode mode)
    {
        Seen.Add($"make {mode}");
        return 0x1234;
    }

    public void End() => Seen.Add("end");
}
