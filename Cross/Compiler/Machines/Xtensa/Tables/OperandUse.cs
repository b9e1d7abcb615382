using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>An operand of an instruction.</summary>
/// <param name="Definition">The operand.</param>
/// <param name="Access">What the instruction does with it.</param>
/// <param name="Parts">Where its field is.</param>
internal sealed record OperandUse(OperandDefinition Definition, OperandAccess Access, IReadOnlyList<FieldPart> Parts)
{
    /// <summary>The word's bits for a field.</summary>
    public uint Insert(uint field)
    {
        uint word = 0;
        for (int i = 0; i < Parts.Count; i++)
        {
            FieldPart part = Parts[i];
            word |= (field >> part.InField & ((1u << part.Width) - 1)) << part.InWord;
        }

        return word;
    }

    /// <summary>The field in a word.</summary>
    public uint Extract(uint word)
    {
        uint field = 0;
        for (int i = 0; i < Parts.Count; i++)
        {
            FieldPart part = Parts[i];
            field |= (word >> part.InWord & ((1u << part.Width) - 1)) << part.InField;
        }

        return field;
    }
}
