using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Which method a virtual or constrained call reaches.</content>
internal sealed partial class MethodImporter
{
    /// <summary>The only method that a virtual call can reach, or null.</summary>
    private static MethodInstance? Devirtualize(MethodInstance method, StackValue receiver)
    {
        if (!method.IsVirtual)
        {
            return method;
        }

        TypeInstance? type = receiver.Type;
        if (type is not null && (receiver.IsExact || receiver.Boxed is not null || IsSealed(type)) && type.FindImplementation(method) is MethodInstance known)
        {
            return known;
        }

        return method.Owner.Category == TypeCategory.Class && !method.Definition!.IsAbstract && (method.Definition.IsFinal || IsSealed(method.Owner)) ? method : null;
    }

    /// <summary>A method of a value type wants a pointer to the value, not the box.</summary>
    private StackValue Receiver(MethodInstance method, StackValue value)
    {
        if (!method.HasThis || !method.Owner.IsValueType || value.Kind != ValueKind.Reference)
        {
            return value;
        }

        return value.Boxed is StackValue boxed
            ? new StackValue(ValueKind.Pointer, InMemory(method.Owner, boxed).Base) { IsNotNull = true }
            : new StackValue(ValueKind.Pointer, Scalar(value)) { Offset = ObjectOffsets.Header, IsNotNull = true };
    }

    /// <summary>A place of its own for a value.</summary>
    private Place InMemory(TypeInstance type, StackValue value)
    {
        var place = new Place(_builder.Address(NewTemporary(type)), 0, null);
        WriteTo(type, place, value);
        return place;
    }

    private static bool IsSealed(TypeInstance type) => type.Category switch
    {
        TypeCategory.Class => type.Definition!.IsSealed,
        TypeCategory.Vector => type.Element!.IsValueType || IsSealed(type.Element),
        TypeCategory.Array => type.Element!.IsValueType || IsSealed(type.Element),
        _ => type.IsValueType,
    };

    private void CallConstrained(TypeInstance type, MethodInstance method, StackValue[] arguments)
    {
        if (!method.HasThis)
        {
            MethodInstance target = _types.FindConstrained(type, method) ?? throw Fault($"{type} has no implementation of {method}");
            Call(target, arguments, isVirtual: false);
            return;
        }

        Place place = arguments[0].Place;
        if (!type.IsValueType)
        {
            arguments[0] = new StackValue(ValueKind.Reference, _builder.Load(new MemoryAccess(MemoryFormat.Reference, place.Alias), place.Base, place.Offset))
            {
                Type = type,
            };
            Call(method, arguments, isVirtual: true);
        }
        else if (_types.FindConstrained(type, method) is MethodInstance own)
        {
            Call(own, arguments, isVirtual: false);
        }
        else
        {
            arguments[0] = Box(type, CopiedFrom(type, place));
            Call(method, arguments, isVirtual: true);
        }
    }

    /// <summary>The value at a place, as it is now.</summary>
    private StackValue CopiedFrom(TypeInstance type, Place place)
    {
        StackValue value = ReadFrom(type, place);
        return value.IsStructure ? CopyToTemporary(value) : value;
    }

    private void CheckNull(StackValue value)
    {
        if (value.Boxed is not null || value.IsNotNull)
        {
            return;
        }

        CheckNull(Scalar(value));
    }

    private void CheckNull(Instruction address)
    {
        bool isPart = address.Operation is Operation.SlotAddress or Operation.ParentSlotAddress or Operation.StaticAddress or Operation.SymbolAddress
            or Operation.NewObject or Operation.NewArray or Operation.StringLiteral or Operation.TypeObject;
        if (isPart || (address.Operation == Operation.Parameter && address.Kind == ValueKind.Pointer && _method.HasThis && address.Immediate == 0))
        {
            return;
        }

        if (address.Kind is ValueKind.I32)
        {
            address = Coerce(address, ValueKind.Pointer);
        }

        _builder.Emit(Operation.NullCheck, ValueKind.None, address);
    }

    private static bool IsDelegateInvoke(MethodInstance method) =>
        method.Definition is { Name: "Invoke", IsRuntime: true } && method.HasThis && IsDelegate(method.Owner);

    private static bool IsDelegate(TypeInstance type) => type.BaseType is { Name: "System.MulticastDelegate" or "System.Delegate" };
}
