using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Fields.</content>
internal sealed partial class MethodImporter
{
    /// <returns>Whether it was such an instruction.</returns>
    private bool ImportField(CilInstruction instruction)
    {
        Code code = instruction.OpCode.Code;
        if (code is not (Code.Ldfld or Code.Ldflda or Code.Stfld or Code.Ldsfld or Code.Ldsflda or Code.Stsfld))
        {
            return false;
        }

        FieldInstance field = _types.Field((FieldReference)instruction.Operand, _context);
        if (field.Definition.IsStatic)
        {
            ImportStaticField(code, field);
            return true;
        }

        switch (code)
        {
            case Code.Ldfld:
                LoadField(field);
                break;
            case Code.Ldflda:
                Place place = PlaceOf(field, Pop());
                Push(new StackValue(ValueKind.Pointer, place.Base) { Offset = place.Offset, Alias = place.Alias, IsUnaligned = place.IsUnaligned, IsNotNull = true });
                break;
            case Code.Stfld:
                StackValue value = Pop();
                Place target = PlaceOf(field, Pop());
                Flush();
                WriteTo(field.Type, target, value);
                break;
            default:
                throw Fault($"{field} is not static");
        }

        return true;
    }

    private void LoadField(FieldInstance field)
    {
        StackValue value = Pop();
        if (value.Kind is ValueKind.I64 or ValueKind.F32 or ValueKind.F64)
        {
            Push(value); // The only field of a primitive is the primitive.
            return;
        }

        StackValue result = ReadFrom(field.Type, PlaceOf(field, value));

        // A part of a temporary is a temporary: nothing else reads it any more.
        Push(result.IsStructure && value.IsOwned ? result with { IsOwned = true } : result);
    }

    /// <summary>Where a field of an object, of a structure on the stack, or behind a pointer lies.</summary>
    private Place PlaceOf(FieldInstance field, StackValue value)
    {
        if (!value.IsStructure && !IsWord(value.Kind))
        {
            throw Fault($"a value of kind {value.Kind} has no field {field}");
        }

        if (!value.IsStructure)
        {
            CheckNull(value);
        }

        if (value.Kind == ValueKind.Reference)
        {
            return new Place(Scalar(value), field.Offset, AliasOf(field));
        }

        Place place = value.Place.At(field.Offset);
        return IsUnaligned(field.Owner.Alignment, field.Offset, field.Type.Alignment) ? place with { IsUnaligned = true } : place;
    }

    /// <summary>Fields of an explicit layout may overlap: then nothing is known.</summary>
    private static FieldInstance? AliasOf(FieldInstance field) => field.Owner.Definition is { IsExplicitLayout: true } ? null : field;

    private void ImportStaticField(Code code, FieldInstance field)
    {
        if (code is Code.Ldfld or Code.Stfld or Code.Ldflda)
        {
            // ECMA-335 III.4.10 lets these name a static field; the object is taken and not looked at.
            StackValue? value = code == Code.Stfld ? Pop() : null;
            PopAny();
            if (value is not null)
            {
                Push(value);
            }
        }

        if (code is Code.Ldsfld or Code.Ldfld && KnownValue(field) is StackValue known)
        {
            Push(known);
            return;
        }

        StackValue? stored = code is Code.Stsfld or Code.Stfld ? Pop() : null;
        if (stored is not null)
        {
            Flush();
        }

        Place place = StaticPlace(field);
        if (stored is not null)
        {
            WriteTo(field.Type, place, stored);
        }
        else if (code is Code.Ldsfld or Code.Ldfld)
        {
            Push(ReadFrom(field.Type, place));
        }
        else
        {
            Push(new StackValue(ValueKind.Pointer, place.Base) { Alias = place.Alias, IsNotNull = true });
        }
    }

    private Place StaticPlace(FieldInstance field)
    {
        if (field.Definition.IsLiteral)
        {
            throw Fault($"{field} is a constant and has no memory");
        }

        if (field.Definition.InitialValue is { Length: > 0 })
        {
            return new Place(_builder.Emit(Operation.SymbolAddress, ValueKind.Pointer, _importer.Data.Of(field), 0), 0, field);
        }

        InitializeClass(field.Owner);
        return new Place(_builder.Emit(Operation.StaticAddress, ValueKind.Pointer, field, 0), 0, field);
    }

    /// <summary>Fields whose value the compiler knows.</summary>
    private StackValue? KnownValue(FieldInstance field) => (field.Owner.Name, field.Definition.Name) switch
    {
        ("System.String", "Empty") => new StackValue(ValueKind.Reference, _builder.Emit(Operation.StringLiteral, ValueKind.Reference, string.Empty, 0))
        {
            Type = StringType, IsExact = true, IsNotNull = true,
        },
        ("System.BitConverter", "IsLittleEndian") => new StackValue(ValueKind.I32, _builder.Constant(1)),
        ("System.IntPtr" or "System.UIntPtr", "Zero") => new StackValue(ValueKind.I32, _builder.Constant(0)),
        _ => null,
    };
}
