using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Architecture.Tests.PublicApi;

/// <summary>Writes types and members about as C# does.</summary>
internal static class SurfaceNames
{
    private static readonly Dictionary<string, string> s_keywords = new()
    {
        ["System.Void"] = "void", ["System.Object"] = "object", ["System.String"] = "string", ["System.Boolean"] = "bool", ["System.Char"] = "char",
        ["System.Byte"] = "byte", ["System.SByte"] = "sbyte", ["System.Int16"] = "short", ["System.UInt16"] = "ushort", ["System.Int32"] = "int",
        ["System.UInt32"] = "uint", ["System.Int64"] = "long", ["System.UInt64"] = "ulong", ["System.Single"] = "float", ["System.Double"] = "double",
    };

    public static bool IsDelegate(TypeDefinition type) => type.BaseType?.FullName == "System.MulticastDelegate";

    public static string Header(TypeDefinition type)
    {
        string kind = type.IsEnum ? "enum" : IsDelegate(type) ? "delegate" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        string modifiers = type is { IsAbstract: true, IsSealed: true } ? "static " : type is { IsSealed: true, IsClass: true, IsValueType: false } && kind == "class" ? "sealed "
            : type is { IsAbstract: true, IsInterface: false } ? "abstract " : "";
        IEnumerable<string> bases = type.Interfaces.Select(i => Type(i.InterfaceType)).Order(StringComparer.Ordinal);
        if (kind == "class" && type.BaseType is { FullName: not "System.Object" } parent)
        {
            bases = bases.Prepend(Type(parent));
        }

        string list = string.Join(", ", bases);
        string signature = kind == "delegate" ? $" : {Method(type.Methods.Single(m => m.Name == "Invoke"))}" : list.Length > 0 ? $" : {list}" : "";
        return $"{modifiers}{kind} {Generic(type.FullName.Replace('/', '.'), type.GenericParameters.Select(p => p.Name))}{signature}";
    }

    public static string Field(FieldDefinition field) =>
        $"{(field.HasConstant ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Type(field.FieldType)} {field.Name}{(field.HasConstant ? $" = {field.Constant}" : "")}";

    public static string Property(PropertyDefinition property, bool get, bool set)
    {
        MethodDefinition accessor = property.GetMethod ?? property.SetMethod;
        string parameters = property.HasParameters ? $"[{Parameters(property.Parameters)}]" : "";
        bool init = property.SetMethod?.ReturnType is IModifierType;
        return $"{Modifiers(accessor)}{Type(property.PropertyType)} {property.Name}{parameters} {{{(get ? " get;" : "")}{(set ? init ? " init;" : " set;" : "")} }}";
    }

    public static string Event(EventDefinition e) => $"{Modifiers(e.AddMethod)}event {Type(e.EventType)} {e.Name}";

    public static string Method(MethodDefinition method) =>
        $"{Modifiers(method)}{Type(method.ReturnType)} {Generic(method.Name, method.GenericParameters.Select(p => p.Name))}({Parameters(method.Parameters)})";

    private static string Modifiers(MethodDefinition method) =>
        (method.IsPublic || method.DeclaringType.IsInterface ? "" : "protected ") + (method.IsStatic ? "static " : "")
        + (method.DeclaringType.IsInterface || !method.IsVirtual || method.IsFinal ? "" : method.IsAbstract ? "abstract " : method.IsNewSlot ? "virtual " : "override ");

    private static string Parameters(IEnumerable<ParameterDefinition> parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterDefinition parameter)
    {
        bool byReference = parameter.ParameterType.IsByReference;
        string prefix = !byReference ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string defaultValue = parameter.HasConstant ? $" = {parameter.Constant ?? "null"}" : parameter.IsOptional ? " = default" : "";
        return $"{prefix}{Type(byReference ? ((ByReferenceType)parameter.ParameterType).ElementType : parameter.ParameterType)} {parameter.Name}{defaultValue}";
    }

    private static string Type(TypeReference type) => type switch
    {
        GenericInstanceType { ElementType.FullName: "System.Nullable`1" } nullable => Type(nullable.GenericArguments[0]) + "?",
        GenericInstanceType generic => Generic(Type(generic.ElementType), generic.GenericArguments.Select(Type)),
        ArrayType array => Type(array.ElementType) + "[]",
        ByReferenceType reference => "ref " + Type(reference.ElementType),
        PointerType pointer => Type(pointer.ElementType) + "*",
        IModifierType modifier => Type(modifier.ElementType),
        GenericParameter parameter => parameter.Name,
        _ => s_keywords.TryGetValue(type.FullName, out string? keyword) ? keyword : Short(type),
    };

    /// <summary>Types of the framework and of the project are named without their namespace; their names are unique enough to review.</summary>
    private static string Short(TypeReference type) => type.DeclaringType is { } outer ? $"{Short(outer)}.{type.Name}" : type.Name;

    private static string Generic(string name, IEnumerable<string> arguments)
    {
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        string list = string.Join(", ", arguments);
        return list.Length == 0 ? name : $"{(arity < 0 ? name : name[..arity])}<{list}>";
    }
}
