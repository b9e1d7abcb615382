using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>All instructions of the tables, found by name and by word.</summary>
internal sealed class InstructionSet
{
    private const uint KeyMask = 0xFF000F;

    private readonly Dictionary<string, InstructionDefinition> _byMnemonic;
    private readonly InstructionDefinition[][] _byKey = new InstructionDefinition[4096][];

    /// <summary>Reads the tables.</summary>
    /// <exception cref="TableException">One is wrong.</exception>
    public InstructionSet(string instructions, string operands, string registers)
    {
        All = InstructionTable.Read(instructions, OperandTable.Read(operands), RegisterTable.Read(registers));
        _byMnemonic = All.ToDictionary(i => i.Mnemonic, StringComparer.Ordinal);
        for (uint key = 0; key < (uint)_byKey.Length; key++)
        {
            uint word = (key >> 4 << 16) | (key & 15);
            _byKey[key] = [.. All.Where(i => ((i.FixedBits ^ word) & i.FixedMask & KeyMask) == 0)];
        }
    }

    /// <summary>The tables of this assembly.</summary>
    public static InstructionSet Lx6 { get; } = new(TableLine.Load(InstructionTable.Name), TableLine.Load(OperandTable.Name), TableLine.Load(RegisterTable.Name));

    /// <summary>Every instruction, in the order of <see cref="Opcode"/>.</summary>
    public IReadOnlyList<InstructionDefinition> All { get; }

    /// <summary>An instruction by its opcode.</summary>
    public InstructionDefinition this[Opcode opcode] => All[(int)opcode];

    /// <summary>An instruction by its mnemonic in small letters, or null.</summary>
    public InstructionDefinition? Find(string mnemonic) => _byMnemonic.GetValueOrDefault(mnemonic);

    /// <summary>The instruction that a word's fixed bits say, or null.</summary>
    /// <param name="word">2 or 3 bytes, little-endian.</param>
    public InstructionDefinition? Find(uint word)
    {
        InstructionDefinition[] candidates = _byKey[((word >> 16 & 0xFF) << 4) | (word & 15)];
        foreach (InstructionDefinition candidate in candidates)
        {
            if (candidate.Fits(word))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The length of an instruction, which its first byte says (7.1).</summary>
    /// <returns>2 or 3 bytes; 0 for the two values of op0 that no format has.</returns>
    public static int LengthOf(byte first) => (first & 15) switch { < 8 => 3, < 14 => 2, _ => 0 };
}
