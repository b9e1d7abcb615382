using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>Reads instructions.table.txt.</summary>
internal sealed class InstructionTable
{
    /// <summary>The table's name.</summary>
    public const string Name = "instructions.table.txt";

    private readonly Dictionary<string, InstructionFormat> _formats = new(StringComparer.Ordinal);
    private readonly List<InstructionDefinition> _instructions = [];
    private readonly HashSet<string> _mnemonics = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, OperandDefinition> _operands;
    private readonly IReadOnlyList<RegisterDefinition> _registers;

    private InstructionTable(IReadOnlyDictionary<string, OperandDefinition> operands, IReadOnlyList<RegisterDefinition> registers)
    {
        _operands = operands;
        _registers = registers;
    }

    /// <summary>Reads the instructions of a text.</summary>
    /// <exception cref="TableException">A line is wrong.</exception>
    public static IReadOnlyList<InstructionDefinition> Read(
        string text, IReadOnlyDictionary<string, OperandDefinition> operands, IReadOnlyList<RegisterDefinition> registers)
    {
        var table = new InstructionTable(operands, registers);
        foreach (TableLine line in TableLine.Read(Name, text))
        {
            if (line.Words[0] == "format")
            {
                InstructionFormat format = InstructionFormat.Read(line);
                table._formats[format.Name] = format;
            }
            else
            {
                table.Add(line);
            }
        }

        return table._instructions;
    }

    private void Add(TableLine line)
    {
        IReadOnlyList<string> cells = line.Cells;
        if (cells.Count is < 4 or > 5)
        {
            throw line.Fault("an instruction is MNEMONIC OPERANDS | FORMAT | BITS | OPTION | FLAGS, the last if there are any");
        }

        if (!_formats.TryGetValue(cells[1], out InstructionFormat? format))
        {
            throw line.Fault($"'{cells[1]}' is not a format");
        }

        string mnemonic = cells[0].Split(' ')[0];
        (OperandDefinition, OperandAccess)[] operands = [.. cells[0][mnemonic.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(o => Operand(line, o))];
        if (!mnemonic.EndsWith(".*", StringComparison.Ordinal))
        {
            Add(line, mnemonic, format, operands, null);
            return;
        }

        (string set, char access) = mnemonic[..^2] switch
        {
            "rsr" => ("special", 'r'),
            "wsr" => ("special", 'w'),
            "xsr" => ("special", 'x'),
            "rur" => ("user", 'r'),
            "wur" => ("user", 'w'),
            _ => throw line.Fault("only rsr, wsr, xsr, rur and wur have a register"),
        };
        foreach (RegisterDefinition register in _registers.Where(r => r.Set == set && r.Access.Contains(access)))
        {
            Add(line, mnemonic[..^1] + register.Name, format, operands, register);
        }
    }

    private void Add(TableLine line, string mnemonic, InstructionFormat format, (OperandDefinition Operand, OperandAccess Access)[] operands, RegisterDefinition? register)
    {
        if (!_mnemonics.Add(mnemonic))
        {
            throw line.Fault($"'{mnemonic}' is there twice");
        }

        BitPattern pattern = BitPattern.Read(line, format, line.Cells[2], [.. operands.Select(o => o.Operand)], register);
        var flags = FlagReader.Read(line, line.Cells.Count == 5 ? line.Cells[4] : "", register);
        string options = line.Cells[3];
        if (options == "*" != register is not null)
        {
            throw line.Fault("the option is * where the mnemonic has a star, and only there");
        }

        _instructions.Add(new InstructionDefinition
        {
            Opcode = (Opcode)_instructions.Count,
            Mnemonic = mnemonic,
            Format = format,
            FixedMask = pattern.FixedMask,
            FixedBits = pattern.FixedBits,
            Operands = [.. operands.Select((o, i) => new OperandUse(o.Operand, o.Access, pattern.Parts[i]))],
            Options = register is null ? options.Split('+', StringSplitOptions.TrimEntries) : [register.Option],
            Flags = flags.Flags,
            AccessSize = flags.AccessSize,
            Reads = flags.Reads,
            Writes = flags.Writes,
            Narrow = flags.Narrow,
        });
    }

    private (OperandDefinition, OperandAccess) Operand(TableLine line, string text)
    {
        OperandAccess access = text[0] switch { '=' => OperandAccess.Write, '+' => OperandAccess.Read | OperandAccess.Write, _ => OperandAccess.Read };
        return _operands.TryGetValue(text.TrimStart('=', '+'), out OperandDefinition? operand) ? (operand, access) : throw line.Fault($"'{text}' is not an operand");
    }
}
