using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Boxes. One is allocated when something wants the object: tests of its type and unboxing do not.</content>
internal sealed partial class MethodImporter
{
    private void BoxTop(TypeInstance type)
    {
        if (type.IsValueType)
        {
            StackValue value = PopAny();
            Push(Box(type, type.Category == TypeCategory.Structure ? OfType(value, type) : value));
        }
    }

    private StackValue Box(TypeInstance type, StackValue value)
    {
        if (NullableElement(type) is TypeInstance element)
        {
            return BoxNullable(type, element, value);
        }

        StackValue held = type.Category == TypeCategory.Structure ? value : new StackValue(type.Kind, Passed(type, value)) { Type = type };
        return new StackValue(ValueKind.Reference, held.Value) { Type = type, IsExact = true, IsNotNull = true, Boxed = held };
    }

    /// <summary>Null without a value, else the value in a box of its type.</summary>
    private StackValue BoxNullable(TypeInstance type, TypeInstance element, StackValue value)
    {
        Place place = value.Place;
        (FieldInstance hasValue, FieldInstance held) = PartsOfNullable(type);
        Instruction result = _builder.Address(_function.AddSlot(4, 4));
        var access = new MemoryAccess(MemoryFormat.Reference);
        _builder.Store(access, result, _builder.Null());
        Block full = NewBlock();
        Block done = NewBlock();
        _builder.Branch(Scalar(ReadFrom(hasValue.Type, place.At(hasValue.Offset))), full, done);
        _builder.PlaceAtEnd(full);
        _builder.Store(access, result, Scalar(Allocate(Box(element, ReadFrom(element, place.At(held.Offset))))));
        _builder.Jump(done);
        _builder.PlaceAtEnd(done);
        return new StackValue(ValueKind.Reference, _builder.Load(access, result));
    }

    /// <summary>Makes a box.</summary>
    private StackValue Allocate(StackValue box)
    {
        TypeInstance type = box.Type!;
        Instruction created = _builder.Emit(Operation.NewObject, ValueKind.Reference, type, 0);
        WriteTo(type, new Place(created, ObjectOffsets.Header, type), box.Boxed!);
        return box with { Value = created, Boxed = null };
    }

    /// <summary>The address of the value in a box.</summary>
    private StackValue Unbox(TypeInstance type, StackValue value)
    {
        if (NullableElement(type) is TypeInstance element)
        {
            return new StackValue(ValueKind.Pointer, UnboxNullable(type, element, value).Base) { IsNotNull = true };
        }

        CheckNull(value);
        Instruction address = _builder.Emit(Operation.Unbox, ValueKind.Pointer, type, 0, Coerce(Scalar(value), ValueKind.Reference));
        return new StackValue(ValueKind.Pointer, address) { IsNotNull = true };
    }

    private void UnboxAny(TypeInstance type)
    {
        if (!type.IsValueType)
        {
            CastClass(type);
            return;
        }

        StackValue value = PopAny();
        if (value.Boxed is StackValue boxed && value.Type == type)
        {
            Push(boxed);
            return;
        }

        if (NullableElement(type) is TypeInstance element)
        {
            Push(Temporary(type, UnboxNullable(type, element, value).Base));
            return;
        }

        Push(ReadFrom(type, Unbox(type, value).Place));
    }

    /// <summary>A temporary Nullable: empty for null, else with what is in the box.</summary>
    private Place UnboxNullable(TypeInstance type, TypeInstance element, StackValue value)
    {
        (FieldInstance hasValue, FieldInstance held) = PartsOfNullable(type);
        Instruction reference = Coerce(Scalar(value), ValueKind.Reference);
        var place = new Place(_builder.Address(NewTemporary(type)), 0, null);
        Zero(type, place);
        Block full = NewBlock();
        Block done = NewBlock();
        _builder.Branch(Compare(Comparison.NotEqual, reference, _builder.Null()), full, done);
        _builder.PlaceAtEnd(full);
        Instruction address = _builder.Emit(Operation.Unbox, ValueKind.Pointer, element, 0, reference);
        WriteTo(element, place.At(held.Offset), ReadFrom(element, new Place(address, 0, null)));
        WriteTo(hasValue.Type, place.At(hasValue.Offset), new StackValue(ValueKind.I32, _builder.Constant(1)));
        _builder.Jump(done);
        _builder.PlaceAtEnd(done);
        return place;
    }

    private static (FieldInstance HasValue, FieldInstance Value) PartsOfNullable(TypeInstance type)
    {
        FieldInstance first = type.InstanceFields[0];
        FieldInstance second = type.InstanceFields[1];
        return first.Definition.FieldType.FullName == "System.Boolean" ? (first, second) : (second, first);
    }
}
