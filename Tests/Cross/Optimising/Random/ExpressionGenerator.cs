using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Tests.Optimising.Random;

/// <summary>Random expressions.</summary>
internal sealed class ExpressionGenerator(ProgramGenerator program, Variables variables, Builder builder)
{
    private static readonly Operation[] s_integer =
    [
        Operation.Add, Operation.Subtract, Operation.Multiply, Operation.And, Operation.Or, Operation.Xor, Operation.Minimum, Operation.MaximumUnsigned,
        Operation.Divide, Operation.DivideUnsigned, Operation.Remainder, Operation.RemainderUnsigned,
    ];

    private static readonly Operation[] s_shifts = [Operation.ShiftLeft, Operation.ShiftRight, Operation.ShiftRightUnsigned];
    private static readonly Operation[] s_extensions = [Operation.SignExtend8, Operation.SignExtend16, Operation.ZeroExtend8, Operation.ZeroExtend16];
    private static readonly Operation[] s_float = [Operation.Add, Operation.Subtract, Operation.Multiply, Operation.Divide];

    private int _depth;

    /// <summary>A condition.</summary>
    public Instruction Condition() => program.Chance(80) ? Comparison() : Value(ValueKind.I32);

    /// <summary>A value of a kind.</summary>
    public Instruction Value(ValueKind kind)
    {
        _depth++;
        Instruction value = _depth > 4 || program.Chance(30) ? Leaf(kind) : kind switch
        {
            ValueKind.I32 => Word(),
            ValueKind.I64 => Long(),
            _ => Number(kind),
        };
        _depth--;
        return value;
    }

    /// <summary>Calls a function behind this one, if there is any, and notes a result.</summary>
    public void CallForEffect(FunctionSymbol from)
    {
        IReadOnlyList<FunctionSymbol> callable = program.Callable(from);
        if (callable.Count == 0)
        {
            builder.Call(program.Note, Value(ValueKind.I32));
            return;
        }

        FunctionSymbol target = callable[program.Next(callable.Count)];
        var arguments = new List<Instruction>();
        foreach (ValueKind kind in target.Signature.Parameters)
        {
            arguments.Add(Value(kind));
        }

        Instruction call = builder.Call(target, [.. arguments]);
        IReadOnlyList<Instruction> results = builder.Results(call, target.Signature);
        if (results[0].Kind == ValueKind.I32)
        {
            builder.Call(program.Note, results[0]);
        }
    }

    private Instruction Leaf(ValueKind kind) => program.Next(10) switch
    {
        < 3 => builder.Constant(kind, program.Interesting(kind)),
        < 5 when kind is ValueKind.I32 or ValueKind.I64 => variables.Field(kind),
        5 when kind == ValueKind.I32 => variables.Element(variables.Scalar(kind)),
        6 when kind == ValueKind.I32 => variables.ArrayLength(),
        _ => variables.Scalar(kind),
    };

    /// <summary>Arithmetic; divisors are odd more often than not, so that most programs get past them.</summary>
    private Instruction Arithmetic(ValueKind kind)
    {
        Operation operation = s_integer[program.Next(s_integer.Length)];
        Instruction second = Value(kind);
        if (operation is >= Operation.Divide and <= Operation.RemainderUnsigned && program.Chance(95))
        {
            second = builder.Emit(Operation.And, kind, second, builder.Constant(kind, 0xFFF));
            second = builder.Emit(Operation.Or, kind, second, builder.Constant(kind, 1));
        }

        return builder.Emit(operation, kind, Value(kind), second);
    }

    private Instruction Word() => program.Next(10) switch
    {
        < 5 => Arithmetic(ValueKind.I32),
        5 => builder.Emit(s_shifts[program.Next(3)], ValueKind.I32, Value(ValueKind.I32), Value(ValueKind.I32)),
        6 => builder.Emit(s_extensions[program.Next(4)], ValueKind.I32, Value(ValueKind.I32)),
        7 => Comparison(),
        8 => builder.Emit(program.Chance(50) ? Operation.Truncate : Operation.HighWord, ValueKind.I32, Value(ValueKind.I64)),
        _ => program.Next(4) switch
        {
            0 => builder.Emit(Operation.Select, ValueKind.I32, Condition(), Value(ValueKind.I32), Value(ValueKind.I32)),
            1 => builder.Emit(Operation.Negate, ValueKind.I32, Value(ValueKind.I32)),
            2 => builder.Emit(Operation.FloatToInteger, ValueKind.I32, Value(ValueKind.F64)),
            _ => builder.Emit(Operation.Not, ValueKind.I32, Value(ValueKind.I32)),
        },
    };

    private Instruction Long() => program.Next(10) switch
    {
        < 4 => Arithmetic(ValueKind.I64),
        < 6 => builder.Emit(s_shifts[program.Next(3)], ValueKind.I64, Value(ValueKind.I64), Value(ValueKind.I32)),
        < 8 => builder.Emit(program.Chance(50) ? Operation.SignExtend32 : Operation.ZeroExtend32, ValueKind.I64, Value(ValueKind.I32)),
        8 => builder.Emit(Operation.Combine, ValueKind.I64, Value(ValueKind.I32), Value(ValueKind.I32)),
        _ => builder.Emit(Operation.FloatToInteger, ValueKind.I64, Value(ValueKind.F32)),
    };

    private Instruction Number(ValueKind kind) => program.Next(10) switch
    {
        < 5 => builder.Emit(s_float[program.Next(4)], kind, Value(kind), Value(kind)),
        5 => builder.Emit(Operation.FloatToFloat, kind, Value(kind == ValueKind.F32 ? ValueKind.F64 : ValueKind.F32)),
        6 => builder.Emit(Operation.Absolute, kind, Value(kind)),
        7 => builder.Emit(Operation.UnsignedToFloat, kind, Value(ValueKind.I32)),
        _ => builder.Emit(Operation.IntegerToFloat, kind, Value(program.Chance(50) ? ValueKind.I32 : ValueKind.I64)),
    };

    private Instruction Comparison()
    {
        ValueKind kind = program.RandomKind();
        var comparison = (Comparison)program.Next(Enum.GetValues<Comparison>().Length);
        return builder.Compare(comparison, Value(kind), Value(kind));
    }
}
