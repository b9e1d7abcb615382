using System;
using DeviceKit.Cross.Machines.Xtensa.Assembly;
using DeviceKit.Cross.Machines.Xtensa.Disassembly;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Code to the Xtensa disassembler; the first instruction's text assembles to the same bytes.</summary>
public sealed class XtensaDisassemblerTarget() : BytesTarget(
    [0x36, 0x41, 0x00, 0x22, 0xA0, 0x01, 0x65, 0x00, 0x00, 0x0D, 0x01, 0x1D, 0xF0],
    [0x81, 0xFF, 0xFF, 0x04, 0x10, 0x08, 0x76, 0x82, 0x05, 0x40, 0x23, 0xA2, 0x20, 0x71, 0x13],
    [0xEA, 0x12, 0x30, 0x21, 0x7A, 0x26, 0x12, 0x05, 0x8C, 0x12])
{
    private const uint Address = 0x40080000;

    public override string Name => "xtensa-disassembler";

    public override void Begin(ulong seed)
    {
        // The tables are read once, and are not to be charged to the first input.
        Core.De233Fpu.Has(InstructionSet.Lx6.All[0]);
        base.Begin(seed);
    }

    public override void Parse(ReadOnlySpan<byte> input)
    {
        for (int at = 0; at < input.Length; at++)
        {
            Disassembler.TryDisassemble(input[at..], unchecked(Address + (uint)at), Core.De233Fpu, out _, out _);
        }

        if (Disassembler.TryDisassemble(input, Address, null, out string? text, out int length))
        {
            AssemblyResult result = Assembler.Assemble(text, Address, Core.Esp32);
            if (!result.Bytes.Span.SequenceEqual(input[..length]))
            {
                throw new InvalidOperationException($"{text} is assembled to {Convert.ToHexString(result.Bytes.Span)}: {string.Join("; ", result.Errors)}");
            }
        }
    }
}
