using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <content>Which method a call reaches (ECMA-335 II.12.2, as CoreCLR does it).</content>
internal sealed partial class TypeInstance
{
    // The class library's slot for "call every target": each delegate's own Invoke is in it, whose body the compiler makes.
    private const string InvokeAll = "InvokeAll";

    private Dictionary<(TypeInstance Owner, MethodDefinition Method), MethodDefinition>? _explicit;
    private readonly Dictionary<MethodInstance, MethodInstance?> _implementations = [];

    /// <summary>The method that a virtual call of a declared one (of a class or an interface) reaches on an object of exactly this type; null if there is none.</summary>
    public MethodInstance? FindImplementation(MethodInstance declared)
    {
        if (!_implementations.TryGetValue(declared, out MethodInstance? found))
        {
            found = declared.Owner.Category == TypeCategory.Interface ? FindInterfaceMethod(declared) : FindOverride(declared);
            found = found is { Definition.IsAbstract: true } ? null : found;
            _implementations.Add(declared, found);
        }

        return found;
    }

    private MethodInstance? FindOverride(MethodInstance declared)
    {
        if (!declared.IsVirtual)
        {
            return declared;
        }

        if (IsDelegate && declared.Definition!.Name == InvokeAll && declared.Owner.Name == "System.MulticastDelegate")
        {
            return _system.Method(this, Definition!.Methods.First(method => method.Name == "Invoke"), []);
        }

        MethodDefinition slot = _system.SlotOf(declared.Definition!);
        for (TypeInstance? type = this; type?.Definition is not null || type?.Category is TypeCategory.Vector or TypeCategory.Array; type = type.BaseType)
        {
            if (type.Definition is null || !_system.SlotsOf(type.Definition).TryGetValue(slot, out MethodDefinition? body))
            {
                continue;
            }

            MethodInstance found = _system.Method(type, body, declared.Arguments);
            return !ReferenceEquals(_system.SlotOf(body), slot) && Overriding.KeepsBaseOverrides(body) ? FindOverride(found) : found;
        }

        return null;
    }

    private MethodInstance? FindInterfaceMethod(MethodInstance declared)
    {
        TypeInstance wanted = declared.Owner;
        if (!declared.IsVirtual)
        {
            return declared;
        }

        if (!Interfaces.Contains(wanted))
        {
            if (IsVectorAs(wanted))
            {
                return VectorInterfaces.Find(_system, declared);
            }

            TypeInstance? variant = Interfaces.FirstOrDefault(one => one.IsVariantOf(wanted));
            return variant is null ? null : FindInterfaceMethod(_system.Method(variant, declared.Definition!, declared.Arguments));
        }

        if (Category == TypeCategory.Vector && VectorInterfaces.Contains(_system, wanted))
        {
            return VectorInterfaces.Find(_system, declared);
        }

        return FindInClasses(declared) is { } found ? (found.IsVirtual ? FindOverride(found) : found) : FindDefault(declared);
    }

    /// <summary>The method of the class or a base class that implements an interface's.</summary>
    internal MethodInstance? FindInClasses(MethodInstance declared)
    {
        for (TypeInstance? type = this; type is not null; type = type.BaseType)
        {
            if (type.Definition is null || type.Category == TypeCategory.Interface)
            {
                continue;
            }

            if (type.ExplicitBodies.TryGetValue((declared.Owner, declared.Definition!), out MethodDefinition? body))
            {
                return _system.Method(type, body, declared.Arguments);
            }

            int place = IndexOf(type.DeclaredInterfaces, declared.Owner);
            if (place < 0)
            {
                continue;
            }

            bool isInherited = type.BaseType is { } parent && parent.Interfaces.Contains(declared.Owner);
            if (Overriding.FindByName(_system, type.Definition, place, declared.Definition!, ownOnly: isInherited) is (int level, MethodDefinition method))
            {
                TypeInstance owner = type;
                for (; level > 0; level--)
                {
                    owner = owner.BaseType!;
                }

                return _system.Method(owner, method, declared.Arguments);
            }
        }

        return null;
    }

    /// <summary>The body that the most specific interface has for a method; null where none has one, or two are equally specific.</summary>
    internal MethodInstance? FindDefault(MethodInstance declared)
    {
        var candidates = new List<(TypeInstance Owner, MethodDefinition Body)>();
        foreach (TypeInstance one in Category == TypeCategory.Interface ? Interfaces.Append(this) : Interfaces)
        {
            if (ReferenceEquals(one, declared.Owner))
            {
                candidates.Add((one, declared.Definition!));
            }
            else if (one.ExplicitBodies.TryGetValue((declared.Owner, declared.Definition!), out MethodDefinition? body))
            {
                candidates.Add((one, body));
            }
        }

        candidates.RemoveAll(candidate => candidates.Any(other => !ReferenceEquals(other.Owner, candidate.Owner) && other.Owner.Interfaces.Contains(candidate.Owner)));
        return candidates is [(TypeInstance owner, MethodDefinition method)] ? _system.Method(owner, method, declared.Arguments) : null;
    }

    // The interface methods (and static abstract ones) that methods of this type say they implement.
    private Dictionary<(TypeInstance Owner, MethodDefinition Method), MethodDefinition> ExplicitBodies
    {
        get
        {
            if (_explicit is null)
            {
                _explicit = [];
                foreach (MethodDefinition body in Definition!.Methods.Where(method => method.HasOverrides))
                {
                    foreach (MethodReference reference in body.Overrides)
                    {
                        MethodInstance overridden = _system.Method(reference, new GenericContext(Arguments, _system.MethodVariables(body.GenericParameters.Count)));
                        _explicit.TryAdd((overridden.Owner, overridden.Definition!), body);
                    }
                }
            }

            return _explicit;
        }
    }

    private static int IndexOf(IReadOnlyList<TypeInstance> types, TypeInstance wanted)
    {
        for (int i = 0; i < types.Count; i++)
        {
            if (ReferenceEquals(types[i], wanted))
            {
                return i;
            }
        }

        return -1;
    }
}
