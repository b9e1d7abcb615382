using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Types;

/// <content>Layout and members, computed at first use.</content>
internal sealed partial class TypeInstance
{
    /// <summary>Bytes of a value of the type in a field or element: 4 for references and pointers, .NET's size (64-bit fields aligned to 8) for structures.</summary>
    public int Size => throw new NotImplementedException();

    /// <summary>The alignment of such a value.</summary>
    public int Alignment => throw new NotImplementedException();

    /// <summary>Bytes of an object of the class, header included; of a boxed value for value types. A multiple of 4.</summary>
    public int InstanceSize => throw new NotImplementedException();

    /// <summary>The base class; null of System.Object, interfaces, pointers and references. System.Array for arrays.</summary>
    public TypeInstance? BaseType => throw new NotImplementedException();

    /// <summary>All interfaces, inherited ones too; of vectors those of System.Array and the generic ones of their elements.</summary>
    public IReadOnlyList<TypeInstance> Interfaces => throw new NotImplementedException();

    /// <summary>The instance fields that the type itself declares, with offsets.</summary>
    public IReadOnlyList<FieldInstance> InstanceFields => throw new NotImplementedException();

    /// <summary>
    /// The scalars of a value in the order of their offsets; one for a scalar type, none for an empty structure. Null where they overlap or are too many
    /// (over 16): explicit layouts, inline arrays, large structures. Such values are only copied whole.
    /// </summary>
    public IReadOnlyList<Leaf>? Leaves => throw new NotImplementedException();

    /// <summary>Whether a value has a reference or managed pointer in it.</summary>
    public bool ContainsReferences => throw new NotImplementedException();

    /// <summary>The static constructor, or null.</summary>
    public MethodInstance? StaticConstructor => throw new NotImplementedException();

    /// <summary>Whether a reference to this may stand where one to the other is wanted: classes, interfaces with variance, arrays with covariance.</summary>
    public bool IsAssignableTo(TypeInstance other) => throw new NotImplementedException();

    /// <summary>The method that a virtual call of a declared one (of a class or an interface) reaches on an object of exactly this type; null if there is none.</summary>
    public MethodInstance? FindImplementation(MethodInstance declared) => throw new NotImplementedException();
}
