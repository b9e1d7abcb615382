using System;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Disassembly;

/// <summary>Bytes to text in the manual's notation. Any bytes may come.</summary>
internal static class Disassembler
{
    /// <summary>The text of one instruction.</summary>
    /// <param name="code">The bytes, from the instruction on.</param>
    /// <param name="address">Where they are, in bytes.</param>
    /// <param name="core">The core whose instructions there are; null for all.</param>
    /// <param name="text">The text: l32i a2, a1, 16; targets are addresses.</param>
    /// <param name="length">How many bytes it is of.</param>
    /// <returns>False where the bytes are no instruction.</returns>
    public static bool TryDisassemble(ReadOnlySpan<byte> code, uint address, Core? core, [NotNullWhen(true)] out string? text, out int length)
    {
        bool isInstruction = Decoder.TryDecode(code, address, core, out Instruction? instruction);
        text = instruction?.ToString();
        length = instruction?.Definition.Length ?? 0;
        return isInstruction;
    }
}
