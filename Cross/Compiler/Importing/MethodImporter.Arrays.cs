using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Vectors.</content>
internal sealed partial class MethodImporter
{
    /// <returns>Whether it was such an instruction.</returns>
    private bool ImportArray(CilInstruction instruction)
    {
        Code code = instruction.OpCode.Code;
        switch (code)
        {
            case Code.Newarr:
                TypeInstance vector = _types.VectorOf(TypeOf(instruction));
                Instruction created = _builder.Emit(Operation.NewArray, ValueKind.Reference, vector, 0, PopWord());
                Push(new StackValue(ValueKind.Reference, created) { Type = vector, IsExact = true, IsNotNull = true });
                break;
            case Code.Ldlen:
                StackValue array = Pop();
                CheckNull(array);
                Push(_builder.Emit(Operation.ArrayLength, ValueKind.I32, Coerce(Scalar(array), ValueKind.Reference)));
                break;
            case Code.Ldelema:
                LoadElementAddress(TypeOf(instruction));
                break;
            case Code.Ldelem_Any:
                LoadElement(TypeOf(instruction));
                break;
            case Code.Stelem_Any:
                StoreElement(TypeOf(instruction));
                break;
            case Code.Ldelem_Ref:
                LoadElement(null);
                break;
            case Code.Stelem_Ref:
                StoreElement(null);
                break;
            default:
                if (ElementOf(code) is not string name)
                {
                    return false;
                }

                if (code is >= Code.Stelem_I and <= Code.Stelem_R8)
                {
                    StoreElement(_types.Known(name));
                }
                else
                {
                    LoadElement(_types.Known(name));
                }

                break;
        }

        return true;
    }

    private static string? ElementOf(Code code) => code switch
    {
        Code.Ldelem_I1 or Code.Stelem_I1 => "System.SByte",
        Code.Ldelem_U1 => "System.Byte",
        Code.Ldelem_I2 or Code.Stelem_I2 => "System.Int16",
        Code.Ldelem_U2 => "System.UInt16",
        Code.Ldelem_I4 or Code.Stelem_I4 => "System.Int32",
        Code.Ldelem_U4 => "System.UInt32",
        Code.Ldelem_I8 or Code.Stelem_I8 => "System.Int64",
        Code.Ldelem_I or Code.Stelem_I => "System.IntPtr",
        Code.Ldelem_R4 or Code.Stelem_R4 => "System.Single",
        Code.Ldelem_R8 or Code.Stelem_R8 => "System.Double",
        _ => null,
    };

    private void LoadElement(TypeInstance? element)
    {
        Instruction index = PopWord();
        StackValue array = Pop();
        TypeInstance type = element ?? ReferenceElement(array);
        Push(ReadFrom(type, ElementPlace(array, index, type)));
    }

    private void StoreElement(TypeInstance? element)
    {
        StackValue value = Pop();
        Instruction index = PopWord();
        StackValue array = Pop();
        TypeInstance type = element ?? ReferenceElement(array);
        Flush();
        Place place = ElementPlace(array, index, type);
        CheckStore(array, type, value);
        WriteTo(type, place, value);
    }

    /// <summary>An array of a class may be one of a subclass: unless that cannot be, the object's type is looked at.</summary>
    private void CheckStore(StackValue array, TypeInstance element, StackValue value)
    {
        TypeInstance known = array.Type is { Category: TypeCategory.Vector, Element: TypeInstance own } ? own : element;
        bool isOnlyThat = array.IsExact || IsSealed(known);
        if (!element.IsValueType && !IsNull(value) && !(isOnlyThat && IsAlways(value.Type, known)))
        {
            _builder.Emit(Operation.StoreCheck, ValueKind.None, known, 0, Coerce(Scalar(array), ValueKind.Reference), Coerce(Scalar(value), ValueKind.Reference));
        }
    }

    private void LoadElementAddress(TypeInstance type)
    {
        Instruction index = PopWord();
        StackValue array = Pop();
        CheckNull(array);
        Instruction reference = Coerce(Scalar(array), ValueKind.Reference);
        if (!type.IsValueType && !_isReadOnly && !array.IsExact && !IsSealed(type))
        {
            Instruction actual = _builder.Emit(Operation.ObjectType, ValueKind.I32, reference);
            Instruction wanted = _builder.Emit(Operation.TypeDescriptor, ValueKind.I32, _types.VectorOf(type), 0);
            ThrowIf(Compare(Comparison.NotEqual, actual, wanted), "ThrowArrayTypeMismatch");
        }

        Place place = ElementPlace(array with { Value = reference, IsNotNull = true }, index, type);
        Push(new StackValue(ValueKind.Pointer, place.Base) { Offset = place.Offset, Alias = place.Alias, IsNotNull = true });
    }

    /// <summary>Where an element lies, after null and bounds are checked.</summary>
    private Place ElementPlace(StackValue array, Instruction index, TypeInstance element)
    {
        CheckNull(array);
        Instruction reference = Coerce(Scalar(array), ValueKind.Reference);
        Instruction length = _builder.Emit(Operation.ArrayLength, ValueKind.I32, reference);
        _builder.Emit(Operation.BoundsCheck, ValueKind.None, index, length);
        return ElementAt(reference, index, element, ObjectOffsets.Elements);
    }

    private Place ElementAt(Instruction array, Instruction index, TypeInstance element, int start)
    {
        object alias = AliasOfElement(element);
        if (index.Operation == Operation.Constant && index.Immediate is >= 0 and < 1 << 16)
        {
            return new Place(array, start + ((int)index.Immediate * element.Size), alias);
        }

        Instruction offset = element.Size == 1 ? index : _builder.Emit(Operation.Multiply, ValueKind.I32, index, _builder.Constant(element.Size));
        return new Place(_builder.Emit(Operation.Add, ValueKind.Pointer, array, offset), start, alias);
    }

    /// <summary>
    /// What all accesses to elements have in common that may be the same: arrays of references may be seen as arrays of a base type, and arrays of integers
    /// as arrays of enums or of the other signedness.
    /// </summary>
    private TypeInstance AliasOfElement(TypeInstance element)
    {
        if (element.IsReference)
        {
            return ObjectType;
        }

        return element.Category == TypeCategory.Structure ? element : _types.Known(Scalars.FormatOf(element) switch
        {
            MemoryFormat.Int8 or MemoryFormat.UInt8 => "System.SByte",
            MemoryFormat.Int16 or MemoryFormat.UInt16 => "System.Int16",
            MemoryFormat.Int64 => "System.Int64",
            MemoryFormat.Single => "System.Single",
            MemoryFormat.Double => "System.Double",
            _ => "System.Int32",
        });
    }

    private TypeInstance ReferenceElement(StackValue array) =>
        array.Type is { Category: TypeCategory.Vector, Element: { IsReference: true } element } ? element : ObjectType;
}
