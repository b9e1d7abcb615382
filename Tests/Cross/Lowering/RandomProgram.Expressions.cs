using System;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Tests.Lowering;

/// <content>Expressions.</content>
internal sealed partial class RandomProgram
{
    private static readonly Operation[] s_integerOperations =
    [
        Operation.Add, Operation.Add, Operation.Subtract, Operation.Multiply, Operation.And, Operation.Or, Operation.Xor,
        Operation.Minimum, Operation.Maximum, Operation.MinimumUnsigned, Operation.MaximumUnsigned,
    ];

    private static readonly Operation[] s_shifts = [Operation.ShiftLeft, Operation.ShiftRight, Operation.ShiftRightUnsigned];

    private static readonly Operation[] s_wordOperations =
        [Operation.SignExtend8, Operation.SignExtend16, Operation.ZeroExtend8, Operation.ZeroExtend16, Operation.LeadingZeros, Operation.Not, Operation.Negate];

    private static readonly Operation[] s_divisions = [Operation.Divide, Operation.DivideUnsigned, Operation.Remainder, Operation.RemainderUnsigned];

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];

    private Instruction Expression(ValueKind kind, int depth)
    {
        if (depth == 0)
        {
            return Any(kind);
        }

        Instruction Operand() => Expression(kind, depth - 1);
        if (_random.Next(8) == 0)
        {
            return _at.Emit(Operation.Select, kind, Condition(), Operand(), Operand());
        }

        return kind switch
        {
            ValueKind.I32 => WordExpression(depth, Operand),
            ValueKind.I64 => LongExpression(depth, Operand),
            _ => FloatExpression(kind, depth, Operand),
        };
    }

    private Instruction WordExpression(int depth, Func<Instruction> operand)
    {
        switch (_random.Next(14))
        {
            case 0:
                return Word(Pick(s_shifts), operand(), operand());
            case 1:
                return Word(Pick(s_shifts), operand(), _at.Constant(_random.Next(32)));
            case 2 or 3:
                return Word(Pick(s_wordOperations), operand());
            case 4:
                return Condition();
            case 5:
                return Word(Pick([Operation.MultiplyHigh, Operation.MultiplyHighUnsigned]), operand(), operand());
            case 6:
                return Word(Pick(s_divisions), operand(), Word(Operation.Or, Word(Operation.And, operand(), _at.Constant(0xFFFF)), _at.Constant(1)));
            case 7 when Has(RandomContents.Longs):
                return Word(Pick([Operation.Truncate, Operation.HighWord, Operation.LeadingZeros]), Expression(ValueKind.I64, depth - 1));
            case 8 when Has(RandomContents.Singles):
                return Word(Pick([Operation.FloatToInteger, Operation.FloatToUnsigned]), Expression(ValueKind.F32, depth - 1));
            case 9 when Has(RandomContents.Doubles):
                return Word(Pick([Operation.FloatToInteger, Operation.FloatToUnsigned]), Expression(ValueKind.F64, depth - 1));
            case 10 when Has(RandomContents.Memory):
                MemoryAccess access = Integer();
                return access.Kind == ValueKind.I32 ? _at.Load(access, Place(_integers, access.Size, 32)) : operand();
            case 11:
                Instruction value = operand();
                int count = _random.Next(1, 32);
                return Word(Operation.Or, Word(Operation.ShiftLeft, value, _at.Constant(count)), Word(Operation.ShiftRightUnsigned, operand(), _at.Constant(32 - count)));
            default:
                return Word(Pick(s_integerOperations), operand(), _random.Next(3) == 0 ? Constant(ValueKind.I32) : operand());
        }
    }

    private Instruction LongExpression(int depth, Func<Instruction> operand)
    {
        Instruction Long(Operation operation, params ReadOnlySpan<Instruction> operands) => _at.Emit(operation, ValueKind.I64, operands);
        Instruction Smaller() => Expression(ValueKind.I32, depth - 1);
        switch (_random.Next(11))
        {
            case 0:
                return Long(Pick(s_shifts), operand(), Smaller());
            case 1:
                return Long(Pick(s_shifts), operand(), _at.Constant(_random.Next(64)));
            case 2:
                return Long(Pick([Operation.SignExtend32, Operation.ZeroExtend32]), Smaller());
            case 3:
                return Long(Operation.Combine, Smaller(), Smaller());
            case 4:
                return Long(Pick([Operation.Negate, Operation.Not]), operand());
            case 5:
                return Long(Operation.Multiply, Long(Operation.SignExtend32, Smaller()), Long(Pick([Operation.SignExtend32, Operation.ZeroExtend32]), Smaller()));
            case 6 when Has(RandomContents.Helpers):
                return Long(Pick(s_divisions), operand(), Long(Operation.Or, Long(Operation.And, operand(), _at.Constant(ValueKind.I64, 0xFFFFFFFFFF)), _at.Constant(ValueKind.I64, 1)));
            case 7 when Has(RandomContents.Helpers) && Has(RandomContents.Doubles | RandomContents.Singles):
                return Long(Pick([Operation.FloatToInteger, Operation.FloatToUnsigned]), Expression(_kindsUsed[^1], depth - 1));
            case 8 when Has(RandomContents.Memory):
                return _at.Load(new MemoryAccess(MemoryFormat.Int64, IsUnaligned: _random.Next(8) == 0), Place(_integers, 8, 32));
            default:
                return Long(Pick(s_integerOperations), operand(), _random.Next(3) == 0 ? Constant(ValueKind.I64) : operand());
        }
    }

    private Instruction FloatExpression(ValueKind kind, int depth, Func<Instruction> operand)
    {
        Instruction Float(Operation operation, params ReadOnlySpan<Instruction> operands) => _at.Emit(operation, kind, operands);
        switch (_random.Next(9))
        {
            case 0:
                return Float(Pick([Operation.IntegerToFloat, Operation.UnsignedToFloat]), Expression(ValueKind.I32, depth - 1));
            case 1 when Has(RandomContents.Longs) && Has(RandomContents.Helpers):
                return Float(Pick([Operation.IntegerToFloat, Operation.UnsignedToFloat]), Expression(ValueKind.I64, depth - 1));
            case 2:
                return Float(Pick([Operation.Negate, Operation.Absolute]), operand());
            case 3 when Has(RandomContents.Helpers):
                return Float(Operation.Divide, operand(), operand());
            case 4 when Has(RandomContents.Helpers):
                return Float(Operation.SquareRoot, operand());
            case 5 when _kindsUsed.Contains(ValueKind.F32) && _kindsUsed.Contains(ValueKind.F64):
                return Float(Operation.FloatToFloat, Expression(kind == ValueKind.F32 ? ValueKind.F64 : ValueKind.F32, depth - 1));
            case 6 when kind == ValueKind.F32:
                return Has(RandomContents.Memory) && _random.Next(2) == 0
                    ? _at.Load(new MemoryAccess(MemoryFormat.Single), Place(_singles, 4, 16))
                    : Float(Operation.FusedMultiplyAdd, operand(), operand(), operand());
            default:
                return Float(Pick([Operation.Add, Operation.Subtract, Operation.Multiply]), operand(), operand());
        }
    }

    /// <summary>A word that is 0 or 1.</summary>
    private Instruction Condition()
    {
        ValueKind kind = _kindsUsed[_random.Next(_kindsUsed.Count)];
        var comparison = (Comparison)_random.Next((int)Comparison.GreaterOrEqualUnsigned + 1);
        Instruction a = Any(kind);
        if (kind == ValueKind.I32 && _random.Next(3) == 0)
        {
            a = Word(Operation.And, a, _random.Next(2) == 0 ? _at.Constant(1 << _random.Next(32)) : Any(ValueKind.I32));
            return _at.Compare(Pick([Comparison.Equal, Comparison.NotEqual]), a, _at.Constant(0));
        }

        return _at.Compare(comparison, a, _random.Next(3) == 0 ? _at.Constant(kind, kind is ValueKind.I32 or ValueKind.I64 ? _random.Next(-2, 20) : 0) : Any(kind));
    }
}
