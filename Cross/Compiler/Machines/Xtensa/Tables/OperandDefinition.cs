using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>One line of operands.table.txt: an operand's field and the values that it can hold.</summary>
internal sealed class OperandDefinition
{
    /// <summary>The operand's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required OperandClass Class { get; init; }

    /// <summary>The field's name in the bits of an instruction.</summary>
    public required string Field { get; init; }

    /// <summary>The field's width in bits.</summary>
    public required int Width { get; init; }

    /// <summary>The lowest value; of a target, target minus base in bytes.</summary>
    public required long Minimum { get; init; }

    /// <summary>The highest value.</summary>
    public required long Maximum { get; init; }

    /// <summary>Values are its multiples.</summary>
    public long Step { get; init; } = 1;

    /// <summary>What is taken from a value before it is encoded.</summary>
    public long Bias { get; init; }

    /// <summary>The field holds this minus the value.</summary>
    public long? From { get; init; }

    /// <summary>The values of the fields 0, 1, 2 and so on, where they follow no rule.</summary>
    public IReadOnlyList<long>? Values { get; init; }

    /// <summary>What a target is relative to.</summary>
    public TargetBase Base { get; init; }

    /// <summary>What a value must be, in words.</summary>
    public string Requirement =>
        Values is not null ? $"one of {string.Join(' ', Values)}" : Step == 1 ? $"{Minimum}..{Maximum}" : $"{Minimum}..{Maximum}, a multiple of {Step}";

    private long Mask => (1L << Width) - 1;

    /// <summary>The base of a target.</summary>
    /// <param name="address">The instruction's address.</param>
    public uint BaseAt(uint address) => Base switch
    {
        TargetBase.Next => unchecked(address + 4),
        TargetBase.NextWord => unchecked((address & ~3u) + 4),
        TargetBase.ThisWord => unchecked(address + 3) & ~3u,
        _ => 0,
    };

    /// <summary>The field that holds a value.</summary>
    /// <returns>False where none does.</returns>
    public bool TryEncode(long value, out uint field)
    {
        field = 0;
        if (Values is not null)
        {
            for (int i = 0; i < Values.Count; i++)
            {
                if (Values[i] == value)
                {
                    field = (uint)i;
                    return true;
                }
            }

            return false;
        }

        if (value < Minimum || value > Maximum || value % Step != 0)
        {
            return false;
        }

        field = (uint)((From is long from ? from - value : (value - Bias) / Step) & Mask);
        return true;
    }

    /// <summary>The value of a field.</summary>
    /// <returns>False where it stands for none.</returns>
    public bool TryDecode(uint field, out long value)
    {
        if (Values is not null)
        {
            value = Values[(int)field];
            return true;
        }

        long lowest = From is long from ? from - Maximum : (Minimum - Bias) / Step;
        long number = lowest + ((field - lowest) & Mask);
        value = From is long top ? top - number : (number * Step) + Bias;
        return value >= Minimum && value <= Maximum;
    }
}
