using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Tests.Machines.Xtensa;

/// <summary>Operands for an instruction: the bounds of each, and between them.</summary>
internal static class Samples
{
    /// <summary>Values that an operand may have: all, or the ends and what is near them where there are many.</summary>
    public static IEnumerable<long> Legal(OperandDefinition operand)
    {
        if (operand.Values is not null)
        {
            return operand.Values;
        }

        long count = ((operand.Maximum - operand.Minimum) / operand.Step) + 1;
        IEnumerable<long> steps = count <= 4096 ? Sequence(0, count) : [.. Sequence(0, 3), .. Sequence(count / 2, 3), .. Sequence(count - 3, 3)];
        return steps.Select(s => operand.Minimum + (s * operand.Step));
    }

    /// <summary>Values just outside: one step beyond each end, and what is no multiple.</summary>
    public static IEnumerable<long> Illegal(OperandDefinition operand)
    {
        yield return operand.Minimum - operand.Step;
        yield return operand.Maximum + operand.Step;
        yield return operand.Minimum - 1;
        yield return operand.Maximum + 1;
        yield return int.MinValue;
        if (operand.Step > 1)
        {
            yield return operand.Minimum + 1;
            yield return operand.Maximum - 1;
        }

        if (operand.Values is { } values)
        {
            yield return Sequence(operand.Minimum, 1000).First(v => !values.Contains(v));
        }
    }

    /// <summary>An instruction in which each operand is at its lowest, but one.</summary>
    /// <param name="definition">The instruction.</param>
    /// <param name="address">Where it will be.</param>
    /// <param name="position">The operand, from 0.</param>
    /// <param name="value">Its value; of a target, relative to the base.</param>
    public static Instruction With(InstructionDefinition definition, uint address, int position, long value) =>
        Of(definition, address, (operand, i) => i == position ? value : operand.Minimum);

    /// <summary>An instruction with chosen operands.</summary>
    public static Instruction Of(InstructionDefinition definition, uint address, Func<OperandDefinition, int, long> choose) =>
        new(definition.Opcode, [.. definition.Operands.Select((use, i) => Make(use.Definition, address, choose(use.Definition, i)))]);

    private static Operand Make(OperandDefinition operand, uint address, long value) =>
        new(operand.Class, operand.Base == TargetBase.None ? value : unchecked(operand.BaseAt(address) + (uint)value));

    private static IEnumerable<long> Sequence(long first, long count)
    {
        for (long i = 0; i < count; i++)
        {
            yield return first + i;
        }
    }
}
