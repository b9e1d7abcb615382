using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Arrays of several dimensions: the methods that the runtime gives them, in place. ECMA-335 II.14.2.</content>
internal sealed partial class MethodImporter
{
    /// <summary>With a length for each dimension, or a lower bound and a length for each.</summary>
    private void CreateArray(TypeInstance type, StackValue[] arguments)
    {
        bool hasBounds = arguments.Length == 2 * type.Rank;
        if (!hasBounds && arguments.Length != type.Rank)
        {
            throw Fault($"{type} is not made of {arguments.Length} numbers");
        }

        Instruction[] numbers = [.. arguments.Select(argument => Coerce(Scalar(argument), ValueKind.I32))];
        Instruction lengths = Numbers(hasBounds ? [.. numbers.Where((_, index) => index % 2 == 1)] : numbers);
        FunctionSymbol helper = _importer.Helpers.Find("NewMultiArray");
        Instruction created = _builder.Call(helper, _builder.Emit(Operation.TypeDescriptor, ValueKind.I32, type, 0), lengths);
        for (int i = 0; hasBounds && i < type.Rank; i++)
        {
            _builder.Store(new MemoryAccess(MemoryFormat.Int32), created, numbers[2 * i], ObjectOffsets.LowerBounds(type.Rank) + (4 * i));
        }

        Push(new StackValue(ValueKind.Reference, created) { Type = type, IsExact = true, IsNotNull = true });
    }

    /// <summary>Numbers in memory, as a word that is their address.</summary>
    private Instruction Numbers(Instruction[] numbers)
    {
        Instruction address = _builder.Address(_function.AddSlot(4 * numbers.Length, 4));
        for (int i = 0; i < numbers.Length; i++)
        {
            _builder.Store(new MemoryAccess(MemoryFormat.Int32), address, numbers[i], 4 * i);
        }

        return _builder.Emit(Operation.Reinterpret, ValueKind.I32, address);
    }

    /// <summary>Get, Set and Address.</summary>
    private void AccessArray(MethodInstance method, StackValue[] arguments)
    {
        TypeInstance type = method.Owner;
        TypeInstance element = type.Element!;
        StackValue[] indices = arguments[1..(type.Rank + 1)];
        switch (method.ArrayMethod)
        {
            case "Get":
                Push(ReadFrom(element, ElementOfArray(arguments[0], indices, type)));
                break;
            case "Set":
                Flush();
                Place target = ElementOfArray(arguments[0], indices, type);
                CheckStore(arguments[0], element, arguments[^1]);
                WriteTo(element, target, arguments[^1]);
                break;
            case "Address":
                Place place = ElementOfArray(arguments[0], indices, type);
                if (!element.IsValueType && !_isReadOnly && !IsSealed(element))
                {
                    Instruction actual = _builder.Emit(Operation.ObjectType, ValueKind.I32, Coerce(Scalar(arguments[0]), ValueKind.Reference));
                    Instruction wanted = _builder.Emit(Operation.TypeDescriptor, ValueKind.I32, type, 0);
                    ThrowIf(Compare(Comparison.NotEqual, actual, wanted), "ThrowArrayTypeMismatch");
                }

                Push(new StackValue(ValueKind.Pointer, place.Base) { Offset = place.Offset, Alias = place.Alias, IsNotNull = true });
                break;
            default:
                throw Fault($"arrays have no method {method.ArrayMethod}");
        }
    }

    private Place ElementOfArray(StackValue array, StackValue[] indices, TypeInstance type)
    {
        CheckNull(array);
        Instruction reference = Coerce(Scalar(array), ValueKind.Reference);
        var access = new MemoryAccess(MemoryFormat.Int32, null, IsReadOnly: true);
        Instruction? linear = null;
        for (int i = 0; i < type.Rank; i++)
        {
            Instruction lower = _builder.Load(access, reference, ObjectOffsets.LowerBounds(type.Rank) + (4 * i));
            Instruction length = _builder.Load(access, reference, ObjectOffsets.Elements + (4 * i));
            Instruction index = _builder.Emit(Operation.Subtract, ValueKind.I32, Coerce(Scalar(indices[i]), ValueKind.I32), lower);
            _builder.Emit(Operation.BoundsCheck, ValueKind.None, index, length);
            linear = linear is null
                ? index
                : _builder.Emit(Operation.Add, ValueKind.I32, _builder.Emit(Operation.Multiply, ValueKind.I32, linear, length), index);
        }

        return ElementAt(reference, linear!, type.Element!, ObjectOffsets.ElementsOf(type.Rank));
    }
}
