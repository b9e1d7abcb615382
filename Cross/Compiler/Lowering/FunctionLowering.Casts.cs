using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Lowering;

/// <content>Tests of an object's type: in place for classes and interfaces, by the helper for the rest.</content>
internal sealed partial class FunctionLowering
{
    private void LowerCast(Instruction instruction)
    {
        var type = (TypeInstance)instruction.Subject!;
        switch (instruction.Operation)
        {
            case Operation.IsInstance:
                LowerIsInstance(instruction, type);
                break;
            case Operation.CastClass:
                LowerCastClass(instruction, type);
                break;
            case Operation.StoreCheck:
                LowerStoreCheck(instruction);
                break;
            default:
                LowerUnbox(instruction, type);
                break;
        }
    }

    private void LowerIsInstance(Instruction instruction, TypeInstance type)
    {
        Instruction value = instruction.Operands[0];
        Block after = Cut(instruction);
        Block start = _at.Block!;
        Block test = AddBeside(after);
        Instruction none = _at.Null();
        _at.Branch(_at.Compare(Comparison.NotEqual, value, _at.Null()), test, after);
        _at.PlaceAtEnd(test);
        Instruction holds = IsOfType(value, type);
        Instruction chosen = _at.Emit(Operation.Select, ValueKind.Reference, holds, value, none);
        _at.Jump(after);
        _at.PlaceBefore(after.First!);
        Instruction result = _at.Emit(Operation.Phi, ValueKind.Reference);
        foreach (Block predecessor in after.Predecessors)
        {
            result.AddOperand(ReferenceEquals(predecessor, start) ? none : chosen);
        }

        Replace(instruction, result);
    }

    private void LowerCastClass(Instruction instruction, TypeInstance type)
    {
        Instruction value = instruction.Operands[0];
        Block after = Cut(instruction);
        Block test = AddBeside(after);
        _at.Branch(_at.Compare(Comparison.NotEqual, value, _at.Null()), test, after);
        _at.PlaceAtEnd(test);
        Instruction holds = IsOfType(value, type);
        Block failed = AddCold(after);
        _at.Branch(holds, after, failed);
        _at.PlaceAtEnd(failed);
        CallHelper("ThrowInvalidCast", value, Address(Layout.Descriptor(type)));
        _at.End(Operation.Unreachable, [], []);
        Replace(instruction, value);
    }

    /// <summary>Whether an object, which is not null, is an instance of a type: not 0 if so.</summary>
    private Instruction IsOfType(Instruction value, TypeInstance type)
    {
        if (type.Category == TypeCategory.Interface || type.IsVariant)
        {
            return IsOfInterface(value, type);
        }

        if (type.IsValueType || Layout.IsExact(type))
        {
            return _at.Compare(Comparison.Equal, LoadConstant(value, DescriptorLayout.Descriptor), Address(Layout.Descriptor(type)));
        }

        if (type.Category == TypeCategory.Class)
        {
            (int first, int last) = Layout.ClassRange(type);
            Instruction number = _at.Load(s_constantHalf, LoadConstant(value, DescriptorLayout.Descriptor), DescriptorLayout.ClassNumber);
            return _at.Compare(Comparison.LessOrEqualUnsigned, Emit(Operation.Subtract, number, Word(first)), Word(last - first));
        }

        return CallHelper("IsInstance", value, Address(Layout.Descriptor(type)))!;
    }

    private Instruction IsOfInterface(Instruction value, TypeInstance type)
    {
        // A type without interfaces has no bit set. That address 0 is tested by a branch: what is there must not be read.
        int number = Layout.InterfaceNumber(type);
        Instruction bits = LoadConstant(LoadConstant(value, DescriptorLayout.Descriptor), DescriptorLayout.Interfaces);
        Block start = _at.Block!;
        Block some = AddBeside(start);
        Block join = AddBeside(start);
        Instruction none = Word(0);
        _at.Branch(bits, some, join);
        _at.PlaceAtEnd(some);
        Instruction bit = Emit(Operation.And, _at.Load(s_constantByte, bits, number / 8), Word(1 << (number % 8)));
        _at.Jump(join);
        _at.PlaceAtEnd(join);
        return Emit(Operation.Phi, none, bit);
    }

    private void LowerStoreCheck(Instruction instruction)
    {
        (Instruction array, Instruction value) = (instruction.Operands[0], instruction.Operands[1]);
        if (Traits.PrefersSize)
        {
            CallHelper("StoreCheck", array, value);
            instruction.Remove();
            return;
        }

        Block after = Cut(instruction);
        Block test = AddBeside(after);
        Block other = AddCold(after);
        _at.Branch(_at.Compare(Comparison.NotEqual, value, _at.Null()), test, after);
        _at.PlaceAtEnd(test);
        Instruction element = LoadConstant(LoadConstant(array, DescriptorLayout.Descriptor), DescriptorLayout.Element);
        _at.Branch(_at.Compare(Comparison.Equal, LoadConstant(value, DescriptorLayout.Descriptor), element), after, other);
        _at.PlaceAtEnd(other);
        CallHelper("StoreCheck", array, value);
        _at.Jump(after);
        instruction.Remove();
    }

    private void LowerUnbox(Instruction instruction, TypeInstance type)
    {
        Instruction box = instruction.Operands[0];
        Instruction descriptor = LoadConstant(box, DescriptorLayout.Descriptor);
        Instruction isExact = _at.Compare(Comparison.Equal, descriptor, Address(Layout.Descriptor(type)));
        Block after = Cut(instruction);
        Block failed = AddCold(after);
        _at.Branch(isExact, after, failed);
        _at.PlaceAtEnd(failed);
        TypeInstance? representation = type.Category == TypeCategory.Enum ? type.Element : type.Category == TypeCategory.Primitive && IsEnumerable(type) ? type : null;
        if (representation is not null)
        {
            // An enum and its representation unbox as each other, and so do two enums of one representation.
            Instruction wanted = Address(Layout.Descriptor(representation));
            Instruction flags = Emit(Operation.And, _at.Load(s_constantHalf, descriptor, DescriptorLayout.Flags), Word(DescriptorLayout.EnumFlag));
            Instruction isEnum = Emit(Operation.And, _at.Compare(Comparison.Equal, LoadConstant(descriptor, DescriptorLayout.Element), wanted), _at.Compare(Comparison.NotEqual, flags, Word(0)));
            Block wrong = AddCold(after);
            _at.Branch(Emit(Operation.Or, isEnum, _at.Compare(Comparison.Equal, descriptor, wanted)), after, wrong);
            _at.PlaceAtEnd(wrong);
        }

        CallHelper("ThrowInvalidCast", box, Address(Layout.Descriptor(type)));
        _at.End(Operation.Unreachable, [], []);
        Continue(instruction);
        Replace(instruction, _at.Emit(Operation.Add, ValueKind.Pointer, box, Word(DescriptorLayout.Length)));
    }

    /// <summary>What an enum may be represented by.</summary>
    private static bool IsEnumerable(TypeInstance type) => type.Primitive is not (MetadataType.Single or MetadataType.Double);
}
