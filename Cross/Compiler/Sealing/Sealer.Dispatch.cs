using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Sealing;

/// <content>Rapid type analysis: which methods the virtual and interface calls reach on the types that have objects.</content>
internal sealed partial class Sealer
{
    private readonly Dictionary<TypeDefinition, List<TypeInstance>> _typesOf = [];
    private readonly Dictionary<TypeDefinition, List<MethodInstance>> _slotsOf = [];

    private void Instantiate(TypeInstance type, object? by)
    {
        if (!Program.Instantiated.Add(type))
        {
            return;
        }

        Describe(type, by);
        foreach (TypeDefinition definition in Ancestors(type))
        {
            AddTo(_typesOf, definition, type);
            if (_slotsOf.TryGetValue(definition, out List<MethodInstance>? slots))
            {
                foreach (MethodInstance slot in slots)
                {
                    Dispatch(type, slot);
                }
            }
        }
    }

    private void AddSlot(MethodInstance declared, object by)
    {
        bool isInterface = declared.Owner.Category == TypeCategory.Interface;
        if (!declared.IsVirtual)
        {
            Reach(declared, by);
            return;
        }

        MethodInstance slot = types.SlotOf(declared);
        if (!(isInterface ? Program.InterfaceSlots : Program.VirtualSlots).Add(slot))
        {
            return;
        }

        Program.Keep(slot, by);
        TypeDefinition definition = slot.Owner.Definition!;
        AddTo(_slotsOf, definition, slot);
        if (_typesOf.TryGetValue(definition, out List<TypeInstance>? instances))
        {
            foreach (TypeInstance type in instances)
            {
                Dispatch(type, slot);
            }
        }
    }

    private void Dispatch(TypeInstance type, MethodInstance slot)
    {
        if (type.IsAssignableTo(slot.Owner) && type.FindImplementation(slot) is { } found)
        {
            Reach(found, Program.KeptBy(slot) ?? slot);
        }
    }

    private void Describe(TypeInstance type, object? by)
    {
        if (!Program.Described.Add(type))
        {
            return;
        }

        Program.Keep(type, by);
        if (type.BaseType is { } parent)
        {
            Describe(parent, type);
        }

        if (type.Element is { } element && type.Category is not (TypeCategory.Pointer or TypeCategory.ByReference))
        {
            Describe(element, type);
        }

        if (type.IsNullable)
        {
            Describe(type.Arguments[0], type);
        }
    }

    private static OrderedSet<TypeDefinition> Ancestors(TypeInstance type)
    {
        var ancestors = new OrderedSet<TypeDefinition>();
        for (TypeInstance? one = type; one is not null; one = one.BaseType)
        {
            if (one.Definition is not null)
            {
                ancestors.Add(one.Definition);
            }
        }

        foreach (TypeDefinition definition in type.Interfaces.Select(one => one.Definition!))
        {
            ancestors.Add(definition);
        }

        return ancestors;
    }

    private static void AddTo<T>(Dictionary<TypeDefinition, List<T>> lists, TypeDefinition definition, T item)
    {
        if (!lists.TryGetValue(definition, out List<T>? list))
        {
            list = [];
            lists.Add(definition, list);
        }

        list.Add(item);
    }
}
