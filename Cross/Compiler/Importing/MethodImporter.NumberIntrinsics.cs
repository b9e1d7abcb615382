using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Arithmetic for which there is an operation, and plain accesses in place of interlocked ones: there is one thread.</content>
internal sealed partial class MethodImporter
{
    private bool ExpandNumber(string what, MethodInstance method, StackValue[] arguments)
    {
        ValueKind kind = method.Parameters.Count > 0 ? method.Parameters[0].Kind : ValueKind.None;
        if (arguments.Any(argument => argument.IsStructure))
        {
            return false;
        }

        Instruction first() => Passed(method.Parameters[0], arguments[0]);
        Instruction second() => Passed(method.Parameters[1], arguments[1]);
        switch (what)
        {
            case "Reinterpret":
                Push(_builder.Emit(Operation.Reinterpret, method.ReturnType.Kind, first()));
                return true;
            case "Absolute" when IsFloat(kind):
                Push(_builder.Emit(Operation.Absolute, kind, first()));
                return true;
            case "SquareRoot" when IsFloat(kind):
                Push(_builder.Emit(Operation.SquareRoot, kind, first()));
                return true;
            case "FusedMultiplyAdd":
                Push(_builder.Emit(Operation.FusedMultiplyAdd, kind, first(), second(), Passed(method.Parameters[2], arguments[2])));
                return true;
            case "Minimum" or "Maximum" when kind == ValueKind.I32:
                bool isUnsigned = method.Parameters[0].Primitive is MetadataType.UInt32 or MetadataType.UIntPtr;
                Operation operation = (what == "Minimum", isUnsigned) switch
                {
                    (true, false) => Operation.Minimum,
                    (true, true) => Operation.MinimumUnsigned,
                    (false, false) => Operation.Maximum,
                    _ => Operation.MaximumUnsigned,
                };
                Push(_builder.Emit(operation, ValueKind.I32, first(), second()));
                return true;
            case "LeadingZeros":
                Push(_builder.Emit(Operation.LeadingZeros, ValueKind.I32, first()));
                return true;
            case "TrailingZeros" when kind == ValueKind.I32:
                Push(TrailingZeros(first()));
                return true;
            case "RotateLeft" or "RotateRight" when kind is ValueKind.I32 or ValueKind.I64:
                Push(Rotated(first(), second(), what == "RotateLeft"));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The bits below the lowest one are those of ~a and (a - 1).</summary>
    private Instruction TrailingZeros(Instruction value)
    {
        Instruction below = _builder.Emit(Operation.Add, ValueKind.I32, value, _builder.Constant(-1));
        Instruction mask = _builder.Emit(Operation.And, ValueKind.I32, _builder.Emit(Operation.Not, ValueKind.I32, value), below);
        return _builder.Emit(Operation.Subtract, ValueKind.I32, _builder.Constant(32), _builder.Emit(Operation.LeadingZeros, ValueKind.I32, mask));
    }

    private Instruction Rotated(Instruction value, Instruction count, bool isLeft)
    {
        Instruction back = _builder.Emit(Operation.Negate, ValueKind.I32, count); // Shift counts are taken modulo the width.
        Instruction left = _builder.Emit(Operation.ShiftLeft, value.Kind, value, isLeft ? count : back);
        Instruction right = _builder.Emit(Operation.ShiftRightUnsigned, value.Kind, value, isLeft ? back : count);
        return _builder.Emit(Operation.Or, value.Kind, left, right);
    }

    private bool ExpandInterlocked(string what, MethodInstance method, StackValue[] arguments)
    {
        if (what == "Fence")
        {
            Flush();
            _builder.Emit(Operation.Fence, ValueKind.None);
            return true;
        }

        if (!what.StartsWith("Interlocked", System.StringComparison.Ordinal) && !what.StartsWith("Volatile", System.StringComparison.Ordinal))
        {
            return false;
        }

        TypeInstance type = method.Parameters[0].Element!;
        if (type.Category == TypeCategory.Structure)
        {
            return false;
        }

        CheckNull(arguments[0]);
        Flush();
        Place place = arguments[0].Place;
        MemoryAccess access = new(Scalars.FormatOf(type), place.Alias, IsVolatile: true);
        Instruction operand(int index) => Passed(type, arguments[index]);
        if (what == "InterlockedCompareExchange" && access.Size >= 4 && access.Kind is not (ValueKind.F32 or ValueKind.F64))
        {
            Instruction[] operands = [AddressOf(place), operand(2), operand(1)];
            Push(new StackValue(type.Kind, _builder.Emit(Operation.CompareExchange, type.Kind, access, 0, operands)) { Type = TypeOnStack(type) });
            return true;
        }

        if (what == "VolatileWrite")
        {
            _builder.Store(access, place.Base, operand(1), place.Offset);
            return true;
        }

        Instruction old = _builder.Load(access, place.Base, place.Offset);
        Instruction? changed = what switch
        {
            "VolatileRead" => null,
            "InterlockedExchange" => operand(1),
            "InterlockedAdd" => _builder.Emit(Operation.Add, type.Kind, old, operand(1)),
            "InterlockedIncrement" => _builder.Emit(Operation.Add, type.Kind, old, _builder.Constant(type.Kind, 1)),
            "InterlockedDecrement" => _builder.Emit(Operation.Add, type.Kind, old, _builder.Constant(type.Kind, -1)),
            "InterlockedAnd" => _builder.Emit(Operation.And, type.Kind, old, operand(1)),
            "InterlockedOr" => _builder.Emit(Operation.Or, type.Kind, old, operand(1)),

            // Of small integers and floating point, by their bits; of equal ones storing the new or the old is the choice.
            "InterlockedCompareExchange" => _builder.Emit(Operation.Select, type.Kind, SameBits(old, operand(2)), operand(1), old),
            _ => throw Fault($"{what} is not known"),
        };
        if (changed is not null)
        {
            _builder.Store(access, place.Base, changed, place.Offset);
        }

        bool givesNew = what is "InterlockedAdd" or "InterlockedIncrement" or "InterlockedDecrement";
        Push(new StackValue(type.Kind, givesNew ? changed! : old) { Type = TypeOnStack(type) });
        return true;
    }

    private Instruction SameBits(Instruction a, Instruction b)
    {
        ValueKind bits = a.Kind == ValueKind.F64 ? ValueKind.I64 : ValueKind.I32;
        return a.Kind is ValueKind.F32 or ValueKind.F64
            ? _builder.Compare(Comparison.Equal, _builder.Emit(Operation.Reinterpret, bits, a), _builder.Emit(Operation.Reinterpret, bits, b))
            : _builder.Compare(Comparison.Equal, a, b);
    }
}
