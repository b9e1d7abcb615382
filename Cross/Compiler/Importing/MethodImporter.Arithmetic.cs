using DeviceKit.Cross.Intermediate;
using Mono.Cecil.Cil;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Arithmetic and comparison: ECMA-335 III.1.5, tables 2 to 7.</content>
internal sealed partial class MethodImporter
{
    private void ImportArithmetic(Code code)
    {
        switch (code)
        {
            case Code.Neg:
                Push(Negated(PopNumber()));
                break;
            case Code.Not:
                Instruction value = PopInteger();
                Push(Fold(_builder.Emit(Operation.Not, value.Kind, value)));
                break;
            case Code.Shl or Code.Shr or Code.Shr_Un:
                Shift(code);
                break;
            case Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un:
                Push(Compare(code switch
                {
                    Code.Ceq => Comparison.Equal,
                    Code.Cgt => Comparison.Greater,
                    Code.Cgt_Un => Comparison.GreaterUnsigned,
                    Code.Clt => Comparison.Less,
                    _ => Comparison.LessUnsigned,
                }));
                break;
            default:
                Instruction b = PopScalar();
                Instruction a = PopScalar();
                Push(Binary(code, a, b));
                break;
        }
    }

    private Instruction Binary(Code code, Instruction a, Instruction b)
    {
        switch (code)
        {
            case Code.Add:
                return Added(a, b);
            case Code.Sub:
                return Subtracted(a, b);
        }

        (a, b) = Unify(a, b);
        return code switch
        {
            Code.Add_Ovf or Code.Add_Ovf_Un or Code.Sub_Ovf or Code.Sub_Ovf_Un or Code.Mul_Ovf or Code.Mul_Ovf_Un => Overflowing(code, a, b),
            Code.Mul => Simple(Operation.Multiply, a, b),
            Code.Div => Simple(Operation.Divide, a, b),
            Code.Rem => Simple(Operation.Remainder, a, b),
            Code.Div_Un => Simple(Operation.DivideUnsigned, OnlyInteger(a), b),
            Code.Rem_Un => Simple(Operation.RemainderUnsigned, OnlyInteger(a), b),
            Code.And => Simple(Operation.And, OnlyInteger(a), b),
            Code.Or => Simple(Operation.Or, OnlyInteger(a), b),
            Code.Xor => Simple(Operation.Xor, OnlyInteger(a), b),
            _ => throw Fault($"{code} is not known"),
        };
    }

    private Instruction Simple(Operation operation, Instruction a, Instruction b) => Fold(_builder.Emit(operation, a.Kind, a, b));

    private Instruction Added(Instruction a, Instruction b)
    {
        if (a.Kind == ValueKind.I32 && b.Kind is ValueKind.Pointer or ValueKind.Reference)
        {
            (a, b) = (b, a);
        }

        if (a.Kind is ValueKind.Pointer or ValueKind.Reference)
        {
            return _builder.Emit(Operation.Add, ValueKind.Pointer, a, Coerce(b, ValueKind.I32));
        }

        (a, b) = Unify(a, b);
        return Simple(Operation.Add, a, b);
    }

    private Instruction Subtracted(Instruction a, Instruction b)
    {
        if (a.Kind is ValueKind.Pointer or ValueKind.Reference)
        {
            bool isDistance = b.Kind is ValueKind.Pointer or ValueKind.Reference;
            return _builder.Emit(Operation.Subtract, isDistance ? ValueKind.I32 : ValueKind.Pointer, a, b.Kind == ValueKind.I32 || isDistance ? b : throw Mixed(a, b));
        }

        (a, b) = Unify(a, b);
        return Simple(Operation.Subtract, a, b);
    }

    /// <summary>Two operands as one kind: words as I32, floating point as the wider.</summary>
    private (Instruction A, Instruction B) Unify(Instruction a, Instruction b)
    {
        if (IsWord(a.Kind) && IsWord(b.Kind))
        {
            return (Coerce(a, ValueKind.I32), Coerce(b, ValueKind.I32));
        }

        if (a.Kind == b.Kind)
        {
            return (a, b);
        }

        return IsFloat(a.Kind) && IsFloat(b.Kind) ? (Coerce(a, ValueKind.F64), Coerce(b, ValueKind.F64)) : throw Mixed(a, b);
    }

    private ImportException Mixed(Instruction a, Instruction b) => Fault($"operands of the kinds {a.Kind} and {b.Kind} do not go together");

    private Instruction PopNumber()
    {
        Instruction value = PopScalar();
        return IsWord(value.Kind) ? Coerce(value, ValueKind.I32) : value;
    }

    private Instruction PopInteger() => OnlyInteger(PopNumber());

    private Instruction OnlyInteger(Instruction value) => IsFloat(value.Kind) ? throw Fault($"a value of kind {value.Kind} stands where an integer is wanted") : value;

    private Instruction Negated(Instruction value) => Fold(_builder.Emit(Operation.Negate, value.Kind, value));

    private void Shift(Code code)
    {
        Instruction count = PopInteger();
        Instruction value = PopInteger();
        if (count.Kind == ValueKind.I64)
        {
            count = Fold(_builder.Emit(Operation.Truncate, ValueKind.I32, count));
        }

        Operation operation = code switch { Code.Shl => Operation.ShiftLeft, Code.Shr => Operation.ShiftRight, _ => Operation.ShiftRightUnsigned };
        Push(Fold(_builder.Emit(operation, value.Kind, value, count)));
    }

    /// <summary>Takes two operands and compares them.</summary>
    private Instruction Compare(Comparison comparison)
    {
        StackValue b = PopAny();
        StackValue a = PopAny();
        if (IsNull(b) && ComparedWithNull(comparison, a) is Instruction known)
        {
            return known;
        }

        return Compare(comparison, Scalar(a), Scalar(b));
    }

    private Instruction Compare(Comparison comparison, Instruction a, Instruction b)
    {
        bool isObject = a.Kind is ValueKind.Pointer or ValueKind.Reference || b.Kind is ValueKind.Pointer or ValueKind.Reference;
        if (isObject && a.Kind != ValueKind.I32 && b.Kind != ValueKind.I32)
        {
            // Without a null between them these would need an order of addresses; with one, above null is not null (ECMA-335 III.1.5, note 2).
            bool isAboveNull = comparison == Comparison.GreaterUnsigned && IsZero(b);
            return Fold(_builder.Compare(isAboveNull ? Comparison.NotEqual : comparison, a, b));
        }

        (a, b) = Unify(a, b);
        return Fold(_builder.Compare(comparison, a, b));
    }

    private static bool IsZero(Instruction value) => value is { Operation: Operation.Constant, Immediate: 0 };

    private static bool IsNull(StackValue value) => value is { Boxed: null, Kind: ValueKind.Reference, Offset: 0 } && IsZero(value.Value);

    /// <summary>A box is not null, unless it is of a Nullable: decided without allocating it.</summary>
    private Instruction? ComparedWithNull(Comparison comparison, StackValue value)
    {
        bool isNotEqual = comparison is Comparison.NotEqual or Comparison.GreaterUnsigned;
        if (!isNotEqual && comparison != Comparison.Equal)
        {
            return null;
        }

        if (value.Boxed is not null)
        {
            return _builder.Constant(isNotEqual ? 1 : 0);
        }

        return value is { IsNotNull: true } ? _builder.Constant(isNotEqual ? 1 : 0) : null;
    }
}
