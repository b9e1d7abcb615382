using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <content>Virtual slots, on definitions.</content>
internal sealed partial class TypeSystem
{
    private readonly Dictionary<MethodDefinition, MethodDefinition> _slots = [];
    private readonly Dictionary<TypeDefinition, Dictionary<MethodDefinition, MethodDefinition>> _slotTables = [];

    /// <summary>
    /// What a `constrained.` call reaches: the method of the value type itself, or null when the value must be boxed first (methods of Object, ValueType,
    /// Enum that it does not override; default interface methods). For a static abstract method what it is on the type, which may be a class.
    /// </summary>
    public MethodInstance? FindConstrained(TypeInstance constrained, MethodInstance declared)
    {
        if (!declared.HasThis)
        {
            return FindStatic(constrained, declared);
        }

        if (!constrained.IsValueType)
        {
            return null;
        }

        MethodInstance? found = constrained.FindImplementation(declared);
        return found is not null && ReferenceEquals(found.Owner, constrained) ? found : null;
    }

    /// <summary>The first declaration of the slot that a virtual call of a method of a closed type uses, with its owner.</summary>
    public MethodInstance SlotOf(MethodInstance declared)
    {
        if (!declared.IsVirtual || declared.Owner.Category == TypeCategory.Interface)
        {
            return declared;
        }

        MethodDefinition slot = SlotOf(declared.Definition!);
        TypeInstance owner = declared.Owner;
        while (!ReferenceEquals(owner.Definition, slot.DeclaringType))
        {
            owner = owner.BaseType!;
        }

        return Method(owner, slot, declared.Arguments);
    }

    /// <summary>The first declaration of the slot of a virtual method of a class.</summary>
    internal MethodDefinition SlotOf(MethodDefinition method)
    {
        if (!_slots.TryGetValue(method, out MethodDefinition? slot))
        {
            slot = Overriding.FindOverridden(this, method) is { } overridden ? SlotOf(overridden) : method;
            _slots.Add(method, slot);
        }

        return slot;
    }

    /// <summary>Which methods of a class are in which slots: by name, and by explicit overrides of methods of base classes.</summary>
    internal Dictionary<MethodDefinition, MethodDefinition> SlotsOf(TypeDefinition definition)
    {
        if (!_slotTables.TryGetValue(definition, out Dictionary<MethodDefinition, MethodDefinition>? table))
        {
            table = [];
            foreach (MethodDefinition method in definition.Methods.Where(method => method.IsVirtual && !method.IsStatic))
            {
                table[SlotOf(method)] = method;
            }

            foreach (MethodDefinition method in definition.Methods.Where(method => method.HasOverrides && !method.IsStatic))
            {
                foreach (MethodReference reference in method.Overrides)
                {
                    MethodInstance overridden = Method(reference, new GenericContext(Open(definition).Arguments, MethodVariables(method.GenericParameters.Count)));
                    if (overridden.Owner.Category != TypeCategory.Interface)
                    {
                        table[SlotOf(overridden.Definition!)] = method;
                    }
                }
            }

            _slotTables.Add(definition, table);
        }

        return table;
    }

    private MethodInstance? FindStatic(TypeInstance type, MethodInstance declared)
    {
        if (type.Interfaces.Contains(declared.Owner) || ReferenceEquals(type, declared.Owner))
        {
            return (type.FindInClasses(declared) ?? type.FindDefault(declared)) is { Definition.IsAbstract: false } found ? found : null;
        }

        TypeInstance? variant = type.Interfaces.FirstOrDefault(one => one.IsVariantOf(declared.Owner));
        return variant is null ? null : FindStatic(type, Method(variant, declared.Definition!, declared.Arguments));
    }
}
