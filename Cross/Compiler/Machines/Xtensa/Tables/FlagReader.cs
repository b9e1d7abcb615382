using System;
using System.Collections.Generic;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>The last cell of an instruction's line.</summary>
internal sealed class FlagReader
{
    private readonly List<string> _reads = [];
    private readonly List<string> _writes = [];

    private FlagReader()
    {
    }

    /// <summary>The flags.</summary>
    public InstructionFlags Flags { get; private set; }

    /// <summary>Bytes of memory, or 0.</summary>
    public int AccessSize { get; private set; }

    /// <summary>Registers that are read.</summary>
    public IReadOnlyList<string> Reads => _reads;

    /// <summary>Registers that are written.</summary>
    public IReadOnlyList<string> Writes => _writes;

    /// <summary>The narrow twin's mnemonic, or null.</summary>
    public string? Narrow { get; private set; }

    /// <summary>Reads the cell.</summary>
    /// <exception cref="TableException">A word is not a flag.</exception>
    public static FlagReader Read(TableLine line, string cell, RegisterDefinition? register)
    {
        var flags = new FlagReader();
        foreach (string word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            flags.Add(line, word, register);
        }

        return flags;
    }

    private void Add(TableLine line, string word, RegisterDefinition? register)
    {
        string[] halves = word.Split('=', 2);
        string name = halves.Length == 2 && halves[1] == "*" && register is not null ? register.Name : halves[^1];
        switch (halves[0])
        {
            case "reads" when halves.Length == 2:
                _reads.Add(name);
                break;
            case "writes" when halves.Length == 2:
                _writes.Add(name);
                break;
            case "narrow" when halves.Length == 2:
                Narrow = name;
                break;
            case "load1" or "load2" or "load4":
                Flags |= InstructionFlags.Load;
                AccessSize = word[^1] - '0';
                break;
            case "store1" or "store2" or "store4":
                Flags |= InstructionFlags.Store;
                AccessSize = word[^1] - '0';
                break;
            default:
                bool isFlag = Enum.TryParse(word, ignoreCase: true, out InstructionFlags flag) && Enum.IsDefined(flag) && char.IsAsciiLetterLower(word[0]);
                Flags |= isFlag && flag is not (InstructionFlags.Load or InstructionFlags.Store or InstructionFlags.None) ? flag : throw line.Fault($"'{word}' is not a flag");
                break;
        }
    }
}
