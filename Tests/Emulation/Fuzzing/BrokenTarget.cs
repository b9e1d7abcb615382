using System;
using DeviceKit.Fuzz;

namespace DeviceKit.Emulation.Tests.Fuzzing;

/// <summary>A parser with a mistake: it believes a length.</summary>
internal sealed class BrokenTarget() : BytesTarget([3, 1, 2, 3])
{
    public override string Name => "broken";

    public override void Parse(ReadOnlySpan<byte> input)
    {
        if (input.Length > 0)
        {
            _ = input.Slice(1, input[0]);
        }
    }
}
