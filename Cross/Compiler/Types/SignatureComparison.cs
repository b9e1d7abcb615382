using Mono.Collections.Generic;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>
/// Whether a reference's signature is that of a definition (ECMA-335 II.23.2). Named types are compared by full name alone: the same type has another
/// scope in a framework assembly and in the class library.
/// </summary>
internal static class SignatureComparison
{
    /// <summary>Methods: return type, parameters, number of type variables, `this`.</summary>
    public static bool Same(MethodReference a, MethodReference b, bool withModifiers)
    {
        if (a.HasThis != b.HasThis || a.Parameters.Count != b.Parameters.Count || Arity(a) != Arity(b) || !Same(a.ReturnType, b.ReturnType, withModifiers))
        {
            return false;
        }

        for (int i = 0; i < a.Parameters.Count; i++)
        {
            if (!Same(a.Parameters[i].ParameterType, b.Parameters[i].ParameterType, withModifiers))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Types.</summary>
    public static bool Same(TypeReference a, TypeReference b, bool withModifiers)
    {
        if (!withModifiers)
        {
            a = WithoutModifiers(a);
            b = WithoutModifiers(b);
        }

        return (a, b) switch
        {
            (GenericParameter x, GenericParameter y) => x.Type == y.Type && x.Position == y.Position,
            (GenericInstanceType x, GenericInstanceType y) => Same(x.ElementType, y.ElementType, withModifiers) && Same(x.GenericArguments, y.GenericArguments, withModifiers),
            (ArrayType x, ArrayType y) => x.IsVector == y.IsVector && x.Rank == y.Rank && Same(x.ElementType, y.ElementType, withModifiers),
            (FunctionPointerType x, FunctionPointerType y) => SameFunction(x, y, withModifiers),
            (IModifierType x, IModifierType y) => x is RequiredModifierType == y is RequiredModifierType
                && Same(x.ModifierType, y.ModifierType, withModifiers) && Same(x.ElementType, y.ElementType, withModifiers),
            (TypeSpecification x, TypeSpecification y) => x.GetType() == y.GetType() && Same(x.ElementType, y.ElementType, withModifiers),
            (TypeSpecification or GenericParameter, _) or (_, TypeSpecification or GenericParameter) => false,
            _ => SameName(a, b),
        };
    }

    private static int Arity(MethodReference method) => method.HasGenericParameters ? method.GenericParameters.Count : 0;

    private static bool SameName(TypeReference a, TypeReference b)
    {
        if (a.Name != b.Name)
        {
            return false;
        }

        return a.DeclaringType is null || b.DeclaringType is null
            ? a.DeclaringType is null && b.DeclaringType is null && a.Namespace == b.Namespace
            : SameName(a.DeclaringType, b.DeclaringType);
    }

    private static bool SameFunction(FunctionPointerType a, FunctionPointerType b, bool withModifiers)
    {
        if (a.CallingConvention != b.CallingConvention || a.Parameters.Count != b.Parameters.Count || !Same(a.ReturnType, b.ReturnType, withModifiers))
        {
            return false;
        }

        for (int i = 0; i < a.Parameters.Count; i++)
        {
            if (!Same(a.Parameters[i].ParameterType, b.Parameters[i].ParameterType, withModifiers))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(Collection<TypeReference> a, Collection<TypeReference> b, bool withModifiers)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (int i = 0; i < a.Count; i++)
        {
            if (!Same(a[i], b[i], withModifiers))
            {
                return false;
            }
        }

        return true;
    }

    private static TypeReference WithoutModifiers(TypeReference type)
    {
        while (type is IModifierType modifier)
        {
            type = modifier.ElementType;
        }

        return type;
    }
}
