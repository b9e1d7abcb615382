using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Architecture.Tests.IntermediateLanguage;

/// <summary>Names what a piece of metadata uses, as <c>Namespace.Type::Member(parameters)</c>; a bare type ends with <c>::</c>.</summary>
internal static class UseNames
{
    /// <summary>A type with its element and argument types.</summary>
    public static IEnumerable<string> OfType(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return [];
            case GenericInstanceType generic:
                return generic.GenericArguments.SelectMany(OfType).Prepend(Bare(generic.ElementType) + "::");
            case FunctionPointerType pointer:
                return pointer.Parameters.SelectMany(p => OfType(p.ParameterType)).Concat(OfType(pointer.ReturnType));
            case IModifierType modifier:
                return OfType(modifier.ElementType);
            case TypeSpecification specification:
                return OfType(specification.ElementType);
            default:
                return [Bare(type) + "::"];
        }
    }

    /// <summary>A method's parameters, result and locals, and what kind of method it is.</summary>
    public static IEnumerable<string> OfSignature(MethodDefinition method)
    {
        IEnumerable<string> types = method.Parameters.SelectMany(p => OfType(p.ParameterType)).Concat(OfType(method.ReturnType));
        if (method.HasBody)
        {
            types = types.Concat(method.Body.Variables.SelectMany(v => OfType(v.VariableType)));
        }

        if (method.IsPInvokeImpl)
        {
            types = types.Append("@pinvoke");
        }

        if (method is { Name: "Finalize", IsVirtual: true, HasParameters: false })
        {
            types = types.Append("@finalizer");
        }

        return types;
    }

    /// <summary>What an instruction calls, reads, creates or casts to.</summary>
    public static IEnumerable<string> OfOperand(object? operand) => operand switch
    {
        GenericInstanceMethod generic => generic.GenericArguments.SelectMany(OfType).Concat(OfOperand(generic.ElementMethod)),
        MethodReference method => OfType(method.DeclaringType).Append(Member(method.DeclaringType, $"{method.Name}({string.Join(',', method.Parameters.Select(p => p.ParameterType.FullName))})")),
        FieldReference field => OfType(field.DeclaringType).Append(Member(field.DeclaringType, field.Name)),
        TypeReference type => OfType(type),
        _ => [],
    };

    private static string Member(TypeReference type, string name) => $"{Bare(type is TypeSpecification t ? t.GetElementType() : type)}::{name}";

    /// <summary>The full name without generic arity; a nested type stands for its outermost one.</summary>
    private static string Bare(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        string name = type.FullName;
        int arity = name.IndexOf('`', System.StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }
}
