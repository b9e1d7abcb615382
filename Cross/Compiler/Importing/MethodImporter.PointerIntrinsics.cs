using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>System.Runtime.CompilerServices.Unsafe.</content>
internal sealed partial class MethodImporter
{
    private bool ExpandPointer(string what, MethodInstance method, StackValue[] arguments)
    {
        TypeInstance type() => method.Arguments[0];
        Instruction pointer(int index) => Scalar(arguments[index]);
        switch (what)
        {
            case "Retype":
                // As<T>(object), or As<TFrom, TTo>(ref TFrom), behind which anything may now be.
                Push(method.Arguments.Count == 1
                    ? new StackValue(ValueKind.Reference, Coerce(pointer(0), ValueKind.Reference)) { Type = type().IsReference ? type() : null }
                    : Pointer(arguments[0]));
                return true;
            case "ToPointer":
                Push(Pointer(arguments[0]));
                return true;
            case "ToWord":
                Push(Coerce(pointer(0), ValueKind.I32));
                return true;
            case "NullPointer":
                Push(_builder.Constant(ValueKind.Pointer, 0));
                return true;
            case "PointerAdd" or "PointerSubtract":
                Push(Moved(method, arguments, type().Size, what == "PointerSubtract"));
                return true;
            case "PointerAddBytes" or "PointerSubtractBytes":
                Push(Moved(method, arguments, 1, what == "PointerSubtractBytes"));
                return true;
            case "PointerDistance":
                Push(_builder.Emit(Operation.Subtract, ValueKind.I32, Coerce(pointer(1), ValueKind.Pointer), Coerce(pointer(0), ValueKind.Pointer)));
                return true;
            case "PointerIsNull":
                Push(Compare(Comparison.Equal, pointer(0), _builder.Constant(ValueKind.Pointer, 0)));
                return true;
            case "PointerEqual" or "PointerAbove" or "PointerBelow" or "PointerNotAbove" or "PointerNotBelow":
                Push(_builder.Compare(ComparisonOf(what), Coerce(pointer(0), ValueKind.Pointer), Coerce(pointer(1), ValueKind.Pointer)));
                return true;
            case "ReadValue" or "ReadValueUnaligned":
                _isUnaligned = what == "ReadValueUnaligned";
                CheckNull(arguments[0]);
                Push(ReadFrom(type(), arguments[0].Place));
                return true;
            case "WriteValue" or "WriteValueUnaligned":
                _isUnaligned = what == "WriteValueUnaligned";
                CheckNull(arguments[0]);
                Flush();
                WriteTo(type(), arguments[0].Place, arguments[1]);
                return true;
            case "CopyValue":
                CheckNull(arguments[0]);
                CheckNull(arguments[1]);
                Flush();
                WriteTo(type(), arguments[0].Place, ReadFrom(type(), arguments[1].Place));
                return true;
            case "CopyBlock" or "FillBlock":
                Flush();
                _builder.Emit(
                    what == "CopyBlock" ? Operation.CopyMemory : Operation.FillMemory,
                    ValueKind.None,
                    AsPointer(pointer(0)),
                    what == "CopyBlock" ? AsPointer(pointer(1)) : Coerce(pointer(1), ValueKind.I32),
                    Coerce(pointer(2), ValueKind.I32));
                return true;
            case "BitCast":
                Push(BitCast(type(), method.Arguments[1], arguments[0]));
                return true;
            case "Unbox":
                Push(Unbox(type(), arguments[0]));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The same address, with nothing known of what is there.</summary>
    private StackValue Pointer(StackValue value) => value.Kind == ValueKind.Pointer
        ? new StackValue(ValueKind.Pointer, value.Value) { Offset = value.Offset, IsNotNull = value.IsNotNull }
        : new StackValue(ValueKind.Pointer, Coerce(Scalar(value), ValueKind.Pointer));

    private StackValue Moved(MethodInstance method, StackValue[] arguments, int size, bool isBack)
    {
        Instruction start = Scalar(arguments[0]);
        Instruction count = Coerce(Scalar(arguments[1]), ValueKind.I32);
        Instruction distance = size == 1 ? count : Fold(_builder.Emit(Operation.Multiply, ValueKind.I32, count, _builder.Constant(size)));
        ValueKind kind = method.ReturnType.Category == TypeCategory.ByReference ? ValueKind.Pointer : ValueKind.I32;
        Instruction moved = _builder.Emit(isBack ? Operation.Subtract : Operation.Add, kind, Coerce(start, kind), distance);
        return new StackValue(kind, moved) { Alias = arguments[0].Alias };
    }

    private static Comparison ComparisonOf(string what) => what switch
    {
        "PointerAbove" => Comparison.GreaterUnsigned,
        "PointerBelow" => Comparison.LessUnsigned,
        "PointerNotAbove" => Comparison.LessOrEqualUnsigned,
        "PointerNotBelow" => Comparison.GreaterOrEqualUnsigned,
        _ => Comparison.Equal,
    };

    /// <summary>The bits of a value as another type of the same size.</summary>
    private StackValue BitCast(TypeInstance from, TypeInstance to, StackValue value)
    {
        if (from.Category != TypeCategory.Structure && to.Category != TypeCategory.Structure)
        {
            Instruction scalar = Passed(from, value);
            Instruction bits = scalar.Kind == to.Kind ? scalar : _builder.Emit(Operation.Reinterpret, to.Kind, scalar);
            return new StackValue(to.Kind, Passed(to, new StackValue(to.Kind, bits))) { Type = to };
        }

        Slot slot = _function.AddSlot(int.Max(from.Size, to.Size), int.Max(from.Alignment, to.Alignment));
        var place = new Place(_builder.Address(slot), 0, null);
        WriteTo(from, place, value);
        StackValue result = ReadFrom(to, place);
        return result.IsStructure ? result with { IsOwned = true } : result;
    }
}
