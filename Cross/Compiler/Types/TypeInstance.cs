using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>
/// A type with its type arguments given. One object for each: compare by reference. Made by <see cref="TypeSystem"/> only, which also lays it out: what
/// needs the layout or the base types of others is computed at first use.
/// </summary>
internal sealed partial class TypeInstance
{
    private readonly TypeSystem _system;

    internal TypeInstance(TypeSystem system, TypeCategory category, string name, int number)
    {
        _system = system;
        Category = category;
        Name = name;
        Number = number;
    }

    /// <summary>What it is.</summary>
    public TypeCategory Category { get; }

    /// <summary>Its full name with arguments: the name in symbols, unique in the closure.</summary>
    public string Name { get; }

    /// <summary>The how many-th type it is that was made: the same in each run.</summary>
    public int Number { get; }

    /// <summary>Its metadata; null for arrays, pointers and references, whose members come from System.Array or nowhere.</summary>
    public TypeDefinition? Definition { get; init; }

    /// <summary>Its type arguments.</summary>
    public IReadOnlyList<TypeInstance> Arguments { get; init; } = [];

    /// <summary>The element of an array, what a pointer or reference points at, what an enum is represented by; else null.</summary>
    public TypeInstance? Element { get; init; }

    /// <summary>Dimensions of an array; 1 for a vector.</summary>
    public int Rank { get; init; }

    /// <summary>Which primitive it is, or the representation of an enum; <see cref="MetadataType.ValueType"/> and so on for the others.</summary>
    public MetadataType Primitive { get; init; }

    /// <summary>For a function pointer: parameters, then the return type.</summary>
    public IReadOnlyList<TypeInstance> FunctionTypes { get; init; } = [];

    /// <summary>The vector of it, once made.</summary>
    internal TypeInstance? Vector { get; set; }

    /// <summary>The arrays of it by rank, as made.</summary>
    internal Dictionary<int, TypeInstance> Arrays { get; } = [];

    /// <summary>The unmanaged pointer to it, once made.</summary>
    internal TypeInstance? PointerType { get; set; }

    /// <summary>The managed pointer to it, once made.</summary>
    internal TypeInstance? ReferenceType { get; set; }

    /// <summary>How deep its arguments are nested, and how many types its name is made of.</summary>
    internal (int Depth, int Parts) Nesting { get; init; }

    /// <summary>What type variables mean in its members' signatures.</summary>
    public GenericContext Context => new(Arguments, []);

    /// <summary>Whether it is a generic type with these arguments.</summary>
    public bool IsGeneric => Arguments.Count > 0;

    /// <summary>Value types: primitives, enums, structures.</summary>
    public bool IsValueType => Category is TypeCategory.Primitive or TypeCategory.Enum or TypeCategory.Structure;

    /// <summary>Types whose values are object references.</summary>
    public bool IsReference => Category is TypeCategory.Class or TypeCategory.Interface or TypeCategory.Vector or TypeCategory.Array;

    /// <summary>How a value of the type is held as a value of the intermediate form; None for structures and void.</summary>
    public ValueKind Kind => Category switch
    {
        TypeCategory.Void or TypeCategory.Structure => ValueKind.None,
        TypeCategory.ByReference => ValueKind.Pointer,
        TypeCategory.Pointer or TypeCategory.FunctionPointer => ValueKind.I32,
        TypeCategory.Primitive or TypeCategory.Enum => Primitive switch
        {
            MetadataType.Int64 or MetadataType.UInt64 => ValueKind.I64,
            MetadataType.Single => ValueKind.F32,
            MetadataType.Double => ValueKind.F64,
            _ => ValueKind.I32,
        },
        _ => ValueKind.Reference,
    };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
