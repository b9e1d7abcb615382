using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>
/// Matching of methods by name and signature. It is done over the variables of the definitions, as the runtime does: M(T) and M(int) stay apart where T
/// becomes int.
/// </summary>
internal static class Overriding
{
    private const string KeepsBaseOverridesAttribute = "System.Runtime.CompilerServices.PreserveBaseOverridesAttribute";

    /// <summary>Whether a later override of the method is one of what it overrides too (covariant returns).</summary>
    public static bool KeepsBaseOverrides(MethodDefinition method) =>
        method.HasCustomAttributes && method.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == KeepsBaseOverridesAttribute);

    /// <summary>The method of a base class whose slot a method takes because of its name; null when it has a slot of its own.</summary>
    public static MethodDefinition? FindOverridden(TypeSystem system, MethodDefinition method)
    {
        if (!method.IsVirtual || method.IsNewSlot || method.DeclaringType.IsInterface)
        {
            return null;
        }

        TypeInstance open = system.Open(method.DeclaringType);
        MethodInstance mine = system.Method(open, method, []);
        for (TypeInstance? type = open.BaseType; type is not null; type = type.BaseType)
        {
            foreach (MethodDefinition candidate in system.MethodsNamed(type.Definition!, method.Name))
            {
                if (candidate.IsVirtual && !candidate.IsStatic && IsSame(mine, system.Method(type, candidate, [])))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The public method that implements an interface's because of its name: of the class itself, or, when it is the first to have the interface, of a base
    /// class so many levels up.
    /// </summary>
    public static (int Level, MethodDefinition Method)? FindByName(TypeSystem system, TypeDefinition definition, int place, MethodDefinition declared, bool ownOnly)
    {
        TypeInstance open = system.Open(definition);
        MethodInstance wanted = system.Method(open.DeclaredInterfaces[place], declared, []);
        int level = 0;
        for (TypeInstance? type = open; type is not null && (level == 0 || !ownOnly); type = type.BaseType, level++)
        {
            if (type.Definition is null)
            {
                continue;
            }

            foreach (MethodDefinition candidate in system.MethodsNamed(type.Definition, declared.Name))
            {
                if (candidate.IsPublic && candidate.IsStatic == declared.IsStatic && (candidate.IsVirtual || candidate.IsStatic) && IsSame(system.Method(type, candidate, []), wanted))
                {
                    return (level, candidate);
                }
            }
        }

        return null;
    }

    private static bool IsSame(MethodInstance a, MethodInstance b) =>
        a.Arguments.Count == b.Arguments.Count && a.ReturnType == b.ReturnType && a.Parameters.SequenceEqual(b.Parameters);
}
