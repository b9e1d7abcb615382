using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>All closed types, methods and fields of a compilation. References to framework assemblies mean the types of the same full name in DeviceKit.CoreLib.</summary>
internal sealed partial class TypeSystem(IDefinitionSource definitions)
{
    private readonly Dictionary<string, TypeDefinition?> _known = [];

    /// <summary>A type of CoreLib by its full name (`System.String`, `System.Nullable`1`).</summary>
    public TypeInstance Known(string fullName, params IReadOnlyList<TypeInstance> arguments) =>
        FindKnown(fullName, arguments) ?? throw MissingKnown(fullName);

    /// <summary>The same, or null where CoreLib has no such type.</summary>
    public TypeInstance? FindKnown(string fullName, params IReadOnlyList<TypeInstance> arguments)
    {
        if (!_known.TryGetValue(fullName, out TypeDefinition? definition))
        {
            definition = definitions.ClassLibrary.GetType(fullName);
            _known.Add(fullName, definition);
        }

        return definition is null ? null : Instantiate(definition, arguments);
    }

    /// <summary>A method of CoreLib that is not generic, by its name; where that has overloads with the types of the parameters: `Divide(System.Int64,System.Int64)`.</summary>
    public MethodInstance KnownMethod(string typeName, string methodName) => FindKnownMethod(typeName, methodName)
        ?? throw new UnresolvedReferenceException(
            new MethodReference(methodName, Known(typeName).Definition, Known(typeName).Definition), $"the class library must have exactly one method {methodName} in {typeName}");

    /// <summary>The same, or null where CoreLib has no such method or several.</summary>
    public MethodInstance? FindKnownMethod(string typeName, string methodName)
    {
        if (FindKnown(typeName) is not { } type)
        {
            return null;
        }

        string[] parts = methodName.TrimEnd(')').Split('(');
        MethodDefinition[] named =
        [
            .. MethodsNamed(type.Definition!, parts[0]).Where(method => !method.HasGenericParameters
                && (parts.Length == 1 || string.Join(',', method.Parameters.Select(parameter => parameter.ParameterType.FullName)) == parts[1])),
        ];
        return named is [MethodDefinition only] ? Method(type, only, []) : null;
    }

    /// <summary>Whether a definition is the class library's own of this full name.</summary>
    internal bool IsKnown(TypeDefinition definition, string fullName) =>
        ReferenceEquals(definition.Module, definitions.ClassLibrary) && definition.FullName == fullName;

    /// <summary>The name of the assembly that a reference wants and that is nowhere; null when something else is missing.</summary>
    internal string? MissingAssemblyOf(MemberReference reference)
    {
        TypeReference type = (reference as TypeReference ?? reference.DeclaringType).GetElementType();
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Scope is AssemblyNameReference name && definitions.IsMissing(name) ? name.Name : null;
    }

    private UnresolvedReferenceException MissingKnown(string fullName)
    {
        int dot = fullName.LastIndexOf('.');
        var reference = new TypeReference(dot < 0 ? "" : fullName[..dot], fullName[(dot + 1)..], definitions.ClassLibrary, definitions.ClassLibrary);
        return new UnresolvedReferenceException(reference, $"the class library has no type {fullName}");
    }
}
