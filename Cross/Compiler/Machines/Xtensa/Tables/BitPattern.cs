using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>The bits of an instruction, as the manual draws them: from the highest down, fixed ones and fields.</summary>
internal sealed class BitPattern
{
    private readonly TableLine _line;
    private readonly List<FieldPart>[] _parts;
    private int _edge;

    private BitPattern(TableLine line, int bits, int operands)
    {
        _line = line;
        _edge = bits;
        _parts = [.. Enumerable.Range(0, operands).Select(_ => new List<FieldPart>())];
    }

    /// <summary>The bits that are fixed.</summary>
    public uint FixedMask { get; private set; }

    /// <summary>Their values.</summary>
    public uint FixedBits { get; private set; }

    /// <summary>Where the field of each operand is.</summary>
    public IReadOnlyList<IReadOnlyList<FieldPart>> Parts => _parts;

    /// <summary>Reads the cell of the bits.</summary>
    /// <exception cref="TableException">It is not the format's, or not the operands'.</exception>
    public static BitPattern Read(TableLine line, InstructionFormat format, string cell, IReadOnlyList<OperandDefinition> operands, RegisterDefinition? register)
    {
        var pattern = new BitPattern(line, format.Bits, operands.Count);
        foreach (string word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int high = pattern._edge;
            if (word.All(c => c is '0' or '1'))
            {
                pattern.AddFixed(word.Length, Convert.ToUInt32(word, 2));
            }
            else
            {
                pattern.AddField(word, operands, register);
            }

            if (pattern._edge < 0 || !format.IsInOneField(pattern._edge, high))
            {
                throw line.Fault($"'{word}' does not lie in one field of format {format.Name}");
            }
        }

        if (pattern._edge != 0)
        {
            throw line.Fault($"{pattern._edge} of the {format.Bits} bits are missing");
        }

        for (int i = 0; i < operands.Count; i++)
        {
            uint covered = pattern._parts[i].Aggregate(0u, (bits, p) => bits | (((1u << p.Width) - 1) << p.InField));
            if (covered != (1u << operands[i].Width) - 1)
            {
                throw line.Fault($"not every bit of {operands[i].Field} is there");
            }
        }

        return pattern;
    }

    private void AddFixed(int width, uint bits)
    {
        _edge -= width;
        if (_edge >= 0)
        {
            FixedMask |= ((1u << width) - 1) << _edge;
            FixedBits |= bits << _edge;
        }
    }

    private void AddField(string word, IReadOnlyList<OperandDefinition> operands, RegisterDefinition? register)
    {
        int bracket = word.IndexOf('[');
        string name = bracket < 0 ? word : word[..bracket];
        bool isRegister = register is not null && name is "sr" or "ur";
        int index = Enumerable.Range(0, operands.Count).FirstOrDefault(i => operands[i].Field == name, -1);
        if (index < 0 && !isRegister)
        {
            throw _line.Fault($"'{name}' is not the field of an operand");
        }

        (int high, int low) = bracket < 0 ? ((isRegister ? 8 : operands[index].Width) - 1, 0) : Slice(word[bracket..]);
        int width = high - low + 1;
        if (isRegister)
        {
            AddFixed(width, (uint)register!.Number >> low & ((1u << width) - 1));
            return;
        }

        _edge -= width;
        if (high >= operands[index].Width || _parts[index].Any(p => p.InField <= high && low < p.InField + p.Width))
        {
            throw _line.Fault($"'{word}' is there twice, or higher than the field's {operands[index].Width} bits");
        }

        _parts[index].Add(new FieldPart(_edge, low, width));
    }

    /// <summary>Reads [HIGH:LOW] or [BIT].</summary>
    private (int High, int Low) Slice(string text)
    {
        string[] ends = text.Trim('[', ']').Split(':');
        long high = _line.NumberOf(ends[0]);
        long low = _line.NumberOf(ends[^1]);
        return low >= 0 && high >= low && high < 24 ? ((int)high, (int)low) : throw _line.Fault($"'{text}' is not [HIGH:LOW]");
    }
}
