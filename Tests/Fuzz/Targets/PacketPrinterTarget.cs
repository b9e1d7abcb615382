using System;
using DeviceKit.Emulation.Fuzzing;
using DeviceKit.Stack.Printing;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Every wire view of the stack, through the packet printer.</summary>
public sealed class PacketPrinterTarget : FuzzTarget
{
    private readonly char[] _line = new char[PacketPrinter.UsualLength];
    private HostileFrames? _frames;

    public override string Name => "packets";

    public override long MaximumAllocation => 4096;

    public override void Begin(ulong seed) => _frames = new HostileFrames(seed);

    public override ReadOnlySpan<byte> Next() => _frames!.Next();

    public override void Parse(ReadOnlySpan<byte> input)
    {
        ReadOnlySpan<char> line = _line.AsSpan(0, PacketPrinter.Print(input, _line));
        if (line.IsEmpty || line.IndexOfAnyExceptInRange(' ', '~') >= 0)
        {
            throw new InvalidOperationException($"'{line}' is not one line of printable ASCII.");
        }
    }
}
