using System;
using DeviceKit.Cross.Intermediate;
using Mono.Cecil.Cil;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Arithmetic that throws OverflowException: the result and a test, whose failing side is a cold block.</content>
internal sealed partial class MethodImporter
{
    private Instruction Overflowing(Code code, Instruction a, Instruction b)
    {
        OnlyInteger(a);
        switch (code)
        {
            case Code.Add_Ovf:
            {
                Instruction sum = Simple(Operation.Add, a, b);
                Instruction bits = Simple(Operation.And, Simple(Operation.Xor, a, sum), Simple(Operation.Xor, b, sum));
                ThrowIf(Compare(Comparison.Less, bits, _builder.Constant(a.Kind, 0)), "ThrowOverflow");
                return sum;
            }

            case Code.Add_Ovf_Un:
            {
                Instruction sum = Simple(Operation.Add, a, b);
                ThrowIf(Compare(Comparison.LessUnsigned, sum, a), "ThrowOverflow");
                return sum;
            }

            case Code.Sub_Ovf:
            {
                Instruction difference = Simple(Operation.Subtract, a, b);
                Instruction bits = Simple(Operation.And, Simple(Operation.Xor, a, b), Simple(Operation.Xor, a, difference));
                ThrowIf(Compare(Comparison.Less, bits, _builder.Constant(a.Kind, 0)), "ThrowOverflow");
                return difference;
            }

            case Code.Sub_Ovf_Un:
                ThrowIf(Compare(Comparison.LessUnsigned, a, b), "ThrowOverflow");
                return Simple(Operation.Subtract, a, b);
            default:
                return a.Kind == ValueKind.I64 ? WideProduct(a, b, code == Code.Mul_Ovf_Un) : Product(a, b, code == Code.Mul_Ovf_Un);
        }
    }

    private Instruction Product(Instruction a, Instruction b, bool isUnsigned)
    {
        Instruction product = _builder.Emit(Operation.Multiply, ValueKind.I32, a, b);
        Instruction high = _builder.Emit(isUnsigned ? Operation.MultiplyHighUnsigned : Operation.MultiplyHigh, ValueKind.I32, a, b);
        Instruction fitting = isUnsigned ? _builder.Constant(0) : _builder.Emit(Operation.ShiftRight, ValueKind.I32, product, _builder.Constant(31));
        ThrowIf(Compare(Comparison.NotEqual, high, fitting), "ThrowOverflow");
        return product;
    }

    /// <summary>
    /// Factors of one word each cannot overflow. For others the product divided by one factor must give the other; where that division itself traps
    /// (the least number by -1), the product overflowed too.
    /// </summary>
    private Instruction WideProduct(Instruction a, Instruction b, bool isUnsigned)
    {
        Instruction product = _builder.Emit(Operation.Multiply, ValueKind.I64, a, b);
        Instruction excess = _builder.Emit(Operation.Or, ValueKind.I32, BeyondWord(a, isUnsigned), BeyondWord(b, isUnsigned));
        Block wide = NewBlock();
        Block divide = NewBlock();
        Block done = NewBlock();
        _builder.Branch(excess, wide, done);
        _builder.PlaceAtEnd(wide);
        _builder.Branch(Compare(Comparison.NotEqual, a, _builder.Constant(ValueKind.I64, 0)), divide, done);
        _builder.PlaceAtEnd(divide);
        Instruction quotient = _builder.Emit(isUnsigned ? Operation.DivideUnsigned : Operation.Divide, ValueKind.I64, product, a);
        Block overflow = ThrowingBlock("ThrowOverflow");
        _builder.Branch(Compare(Comparison.NotEqual, quotient, b), overflow, done);
        _builder.PlaceAtEnd(done);
        return product;
    }

    /// <summary>Zero when a double word is a word extended.</summary>
    private Instruction BeyondWord(Instruction value, bool isUnsigned)
    {
        Instruction high = _builder.Emit(Operation.HighWord, ValueKind.I32, value);
        if (isUnsigned)
        {
            return high;
        }

        Instruction low = _builder.Emit(Operation.Truncate, ValueKind.I32, value);
        return _builder.Emit(Operation.Xor, ValueKind.I32, high, _builder.Emit(Operation.ShiftRight, ValueKind.I32, low, _builder.Constant(31)));
    }

    /// <summary>Throws by a helper when a condition is not 0; goes on in a new block.</summary>
    private void ThrowIf(Instruction condition, string helper)
    {
        if (IsZero(condition))
        {
            return;
        }

        Block cold = ThrowingBlock(helper);
        Block next = NewBlock();
        _builder.Branch(condition, cold, next);
        _builder.PlaceAtEnd(next);
    }

    private Block ThrowingBlock(string helper)
    {
        Block? here = _builder.Block;
        Block cold = NewBlock(isCold: true);
        _builder.PlaceAtEnd(cold);
        _builder.Call(_importer.Helpers.Find(helper));
        _builder.End(Operation.Unreachable, [], []);
        _builder.PlaceAtEnd(here ?? throw new InvalidOperationException("There is no block."));
        return cold;
    }
}
