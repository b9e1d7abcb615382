using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Evaluation;

/// <summary>Evaluates operations on known operands.</summary>
internal static class Evaluator
{
    /// <summary>A value as it is kept: what has 32 bits is sign-extended.</summary>
    public static long Normalise(ValueKind kind, long value) => kind is ValueKind.I64 or ValueKind.F64 ? value : (int)value;

    /// <summary>Evaluates an instruction whose operands are all constants.</summary>
    public static long? Evaluate(Instruction instruction)
    {
        IReadOnlyList<Instruction> operands = instruction.Operands;
        if (operands.Count is 0 or > 3)
        {
            return null;
        }

        foreach (Instruction operand in operands)
        {
            if (operand.Operation != Operation.Constant)
            {
                return null;
            }
        }

        long second = operands.Count > 1 ? operands[1].Immediate : 0;
        return Evaluate(instruction, operands[0].Immediate, second, operands.Count > 2 ? operands[2].Immediate : 0);
    }

    /// <summary>Evaluates an instruction for other operands than its own, of the same kinds.</summary>
    /// <returns>The value, or null: the operation traps, is not one of values, or gives a NaN.</returns>
    public static long? Evaluate(Instruction instruction, long a, long b, long c)
    {
        Operation operation = instruction.Operation;
        if (instruction.Operands.Count == 0)
        {
            return null;
        }

        ValueKind from = instruction.Operands[0].Kind;
        a = Normalise(from, a);
        b = instruction.Operands.Count > 1 ? Normalise(instruction.Operands[1].Kind, b) : b;
        c = instruction.Operands.Count > 2 ? Normalise(instruction.Operands[2].Kind, c) : c;
        if (operation is >= Operation.SignExtend8 and <= Operation.Reinterpret)
        {
            return ConversionEvaluator.Evaluate(operation, from, instruction.Kind, a, b);
        }

        switch (operation)
        {
            case Operation.Compare:
                return Comparisons.Holds((Comparison)instruction.Immediate, from, a, b) ? 1 : 0;
            case Operation.Select:
                return Normalise(instruction.Kind, a != 0 ? b : c);
            case Operation.LeadingZeros:
                return IntegerEvaluator.LeadingZeros(from, a);
            default:
                return instruction.Kind switch
                {
                    ValueKind.I64 => IntegerEvaluator.Evaluate64(operation, a, b),
                    ValueKind.F32 => FloatEvaluator.EvaluateSingle(operation, a, b, c),
                    ValueKind.F64 => FloatEvaluator.EvaluateDouble(operation, a, b, c),
                    ValueKind.None => null,
                    _ => IntegerEvaluator.Evaluate32(operation, (int)a, (int)b),
                };
        }
    }
}
