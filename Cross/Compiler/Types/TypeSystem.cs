using System;
using System.Collections.Generic;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>All closed types, methods and fields of a compilation. References to framework assemblies mean the types of the same full name in DeviceKit.CoreLib.</summary>
internal sealed class TypeSystem
{
    /// <summary>A type of CoreLib by its full name (`System.String`, `System.Nullable`1`).</summary>
    public TypeInstance Known(string fullName, params IReadOnlyList<TypeInstance> arguments) => throw new NotImplementedException();

    /// <summary>A method of CoreLib that is not generic and whose name is unique in its type.</summary>
    public MethodInstance KnownMethod(string typeName, string methodName) => throw new NotImplementedException();

    /// <summary>What a reference in metadata means.</summary>
    public TypeInstance Type(TypeReference reference, GenericContext context) => throw new NotImplementedException();

    /// <summary>What a reference in metadata means.</summary>
    public MethodInstance Method(MethodReference reference, GenericContext context) => throw new NotImplementedException();

    /// <summary>What a reference in metadata means.</summary>
    public FieldInstance Field(FieldReference reference, GenericContext context) => throw new NotImplementedException();

    /// <summary>A method of a closed type by its definition.</summary>
    public MethodInstance Method(TypeInstance owner, MethodDefinition definition, IReadOnlyList<TypeInstance> arguments) => throw new NotImplementedException();

    /// <summary>A vector of the element.</summary>
    public TypeInstance VectorOf(TypeInstance element) => throw new NotImplementedException();

    /// <summary>An array of several dimensions.</summary>
    public TypeInstance ArrayOf(TypeInstance element, int rank) => throw new NotImplementedException();

    /// <summary>An unmanaged pointer.</summary>
    public TypeInstance PointerTo(TypeInstance element) => throw new NotImplementedException();

    /// <summary>A managed pointer.</summary>
    public TypeInstance ReferenceTo(TypeInstance element) => throw new NotImplementedException();

    /// <summary>What a `constrained.` call reaches: the method of the value type itself, or null when the value must be boxed first (methods of Object, ValueType, Enum that it does not override; default interface methods).</summary>
    public MethodInstance? FindConstrained(TypeInstance constrained, MethodInstance declared) => throw new NotImplementedException();
}
