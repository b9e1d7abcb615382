using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>The evaluation stack.</content>
internal sealed partial class MethodImporter
{
    private void Push(StackValue value) => _stack.Add(value);

    private void Push(Instruction value) => _stack.Add(new StackValue(value.Kind, value));

    /// <summary>Takes an entry as it is: maybe a box that is not allocated, or a pointer whose offset is not added.</summary>
    private StackValue PopAny()
    {
        if (_stack.Count == 0)
        {
            throw Fault("the evaluation stack is empty");
        }

        StackValue value = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return value;
    }

    /// <summary>Takes an entry; boxes are allocated.</summary>
    private StackValue Pop()
    {
        StackValue value = PopAny();
        return value.Boxed is null ? value : Allocate(value);
    }

    /// <summary>Takes a scalar.</summary>
    private Instruction PopScalar() => Scalar(Pop());

    /// <summary>Takes a scalar of a kind, converted where .NET converts implicitly.</summary>
    private Instruction PopScalar(ValueKind kind) => Coerce(PopScalar(), kind);

    /// <summary>Takes an integer or pointer as a word.</summary>
    private Instruction PopWord() => PopScalar(ValueKind.I32);

    /// <summary>The value of an entry that is no structure, complete.</summary>
    private Instruction Scalar(StackValue value)
    {
        if (value.IsStructure)
        {
            throw Fault($"a value of {value.Type} stands where a number or reference is wanted");
        }

        if (value.Boxed is not null)
        {
            value = Allocate(value);
        }

        return value.Offset == 0 ? value.Value : AddressOf(value.Place);
    }

    /// <summary>The address of a place as one value.</summary>
    private Instruction AddressOf(Place place)
    {
        Instruction address = place.Base;
        if (place.Offset == 0)
        {
            return address;
        }

        return address.Operation == Operation.SlotAddress
            ? _builder.Address((Slot)address.Subject!, (int)address.Immediate + place.Offset)
            : _builder.Emit(Operation.Add, address.Kind == ValueKind.I32 ? ValueKind.I32 : ValueKind.Pointer, address, _builder.Constant(place.Offset));
    }

    /// <summary>A value as another kind, as far as .NET converts implicitly: among native integers, pointers and references, and between the floating-point kinds.</summary>
    private Instruction Coerce(Instruction value, ValueKind kind)
    {
        if (value.Kind == kind)
        {
            return value;
        }

        if (IsWord(value.Kind) && IsWord(kind))
        {
            return value.Operation == Operation.Constant && (value.Immediate == 0 || kind == ValueKind.I32)
                ? _builder.Constant(kind, value.Immediate)
                : _builder.Emit(Operation.Reinterpret, kind, value);
        }

        return IsFloat(value.Kind) && IsFloat(kind)
            ? Fold(_builder.Emit(Operation.FloatToFloat, kind, value))
            : throw Fault($"a value of kind {value.Kind} stands where {kind} is wanted");
    }

    private static bool IsWord(ValueKind kind) => kind is ValueKind.I32 or ValueKind.Reference or ValueKind.Pointer;

    private static bool IsFloat(ValueKind kind) => kind is ValueKind.F32 or ValueKind.F64;

    /// <summary>Copies structures that lie in variables or fields to temporaries, before something is written.</summary>
    private void Flush()
    {
        for (int i = 0; i < _stack.Count; i++)
        {
            StackValue value = _stack[i];
            if (value is { IsStructure: true, IsOwned: false })
            {
                _stack[i] = CopyToTemporary(value);
            }
            else if (value.Boxed is { IsStructure: true, IsOwned: false } boxed)
            {
                _stack[i] = value with { Boxed = CopyToTemporary(boxed) };
            }
        }
    }

    private Slot NewTemporary(TypeInstance type) => _function.AddSlot(type.Size, type.Alignment);

    private StackValue CopyToTemporary(StackValue value)
    {
        Instruction address = _builder.Address(NewTemporary(value.Type!));
        CopyStructure(value.Type!, value.Place, new Place(address, 0, null));
        return Temporary(value.Type!, address);
    }

    private static StackValue Temporary(TypeInstance type, Instruction address) => new(ValueKind.None, address) { Type = type, IsOwned = true };
}
