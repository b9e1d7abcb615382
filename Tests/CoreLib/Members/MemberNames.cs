using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.CoreLib.Tests.Members;

/// <summary>Public members of assemblies as text: what a program compiled against one of them asks for.</summary>
internal static class MemberNames
{
    /// <summary>Type, then its members, of each public type.</summary>
    public static Dictionary<string, HashSet<string>> Of(IEnumerable<string> paths)
    {
        var types = new Dictionary<string, HashSet<string>>();
        foreach (string path in paths)
        {
            using var assembly = AssemblyDefinition.ReadAssembly(path);
            foreach (TypeDefinition type in assembly.MainModule.Types.SelectMany(WithNested).Where(IsVisible))
            {
                if (!types.TryGetValue(type.FullName, out HashSet<string>? members))
                {
                    members = [];
                    types.Add(type.FullName, members);
                }

                members.UnionWith(type.Methods.Where(IsVisible).Select(NameOf));
                members.UnionWith(type.Fields.Where(f => (f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly) && !f.IsSpecialName).Select(f => $"{f.Name}: {Name(f.FieldType)}"));
            }
        }

        return types;
    }

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static bool IsVisible(TypeDefinition type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType) : type.IsPublic;

    private static bool IsVisible(MethodDefinition method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string NameOf(MethodDefinition method)
    {
        string parameters = string.Join(',', method.Parameters.Select(p => Name(p.ParameterType)));
        return $"{(method.IsStatic ? "static " : "")}{method.Name}{(method.GenericParameters.Count > 0 ? "`" + method.GenericParameters.Count : "")}({parameters}): {Name(method.ReturnType)}";
    }

    // Modifiers (in, init, volatile) and the names of type variables do not count.
    private static string Name(TypeReference type) => type switch
    {
        IModifierType modified => Name(modified.ElementType),
        GenericParameter variable => (variable.Type == GenericParameterType.Method ? "!!" : "!") + variable.Position,
        ByReferenceType reference => Name(reference.ElementType) + "&",
        PointerType pointer => Name(pointer.ElementType) + "*",
        ArrayType array => $"{Name(array.ElementType)}[{new string(',', array.Rank - 1)}]",
        GenericInstanceType generic => $"{generic.ElementType.FullName}<{string.Join(',', generic.GenericArguments.Select(Name))}>",
        _ => type.FullName,
    };
}
