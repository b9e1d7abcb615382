using System;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting;

/// <summary>C types to blittable C# types.</summary>
/// <param name="context">What is bound.</param>
public sealed class TypeMap(BindingContext context)
{
    /// <summary>The type of a pointer: <c>Pointer32</c> where the target's are four bytes, else <c>nint</c>.</summary>
    public string Pointer => context.PointerSize == 4 ? "Pointer32" : "nint";

    /// <summary>The blittable type of a C type as it stands in a member of a record or in a native signature; an array is its inline array.</summary>
    /// <param name="type">The C type.</param>
    public CSharpType Map(CType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (context.FindHandle(type) is { } handle)
        {
            return new CSharpType(handle.Name, HandleValue(type).Size, CSharpKind.Handle);
        }

        if (context.FindError(type) is { } error)
        {
            return new CSharpType(error.Name, 4, CSharpKind.Error);
        }

        if (context.FindMadeEnum(type) is { } made)
        {
            return new CSharpType(made.Name, HandleValue(type).Size, CSharpKind.Enum);
        }

        return type is CTypedefType typedef ? context.PointerSize == 8 && Word(typedef.Name) is { } word ? word : Map(context.Target(typedef)) : Plain(type);
    }

    /// <summary>What a handle, an error or an enum made of constants stands for: its own type, without the strong name.</summary>
    /// <param name="type">The C type.</param>
    public CSharpType HandleValue(CType type) => Plain(context.Resolve(type));

    /// <summary>The C# integer of a size and sign.</summary>
    /// <param name="size">In bytes: 1, 2, 4 or 8.</param>
    /// <param name="isSigned">Whether it is signed.</param>
    public static string Integer(int size, bool isSigned) => (size, isSigned) switch
    {
        (1, false) => "byte",
        (1, true) => "sbyte",
        (2, false) => "ushort",
        (2, true) => "short",
        (4, false) => "uint",
        (4, true) => "int",
        (8, false) => "ulong",
        (8, true) => "long",
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "no C# integer has this size"),
    };

    private CSharpType Plain(CType type) => type switch
    {
        CVoidType => new CSharpType("void", 0, CSharpKind.Void),
        CBoolType => new CSharpType("byte", 1, CSharpKind.Bool),
        CIntegerType { Name: "char", Size: 1 } => new CSharpType("byte", 1, CSharpKind.Integer),
        CIntegerType { Size: 1 or 2 or 4 or 8 } integer => new CSharpType(Integer(integer.Size, integer.IsSigned), integer.Size, CSharpKind.Integer),
        CFloatType { Size: 4 } => new CSharpType("float", 4, CSharpKind.Float),
        CFloatType { Size: 8 } => new CSharpType("double", 8, CSharpKind.Float),
        CPointerType pointer => new CSharpType(Pointer, context.PointerSize, context.Resolve(pointer.Target) is CFunctionType ? CSharpKind.FunctionPointer : CSharpKind.Pointer),
        CFunctionType => new CSharpType(Pointer, context.PointerSize, CSharpKind.FunctionPointer),
        CEnumType named => Enum(named),
        CRecordType record => new CSharpType(context.Names.Type(record.Name), context.FindRecord(record.Name)?.Size ?? 0, CSharpKind.Record),
        CArrayType array => Array(array),
        CTypedefType typedef => Map(context.Target(typedef)),
        CIntegerType integer => Bytes(integer.Size),
        CFloatType floating => Bytes(floating.Size),
        COpaqueType opaque => Bytes(opaque.Size ?? 0),
        _ => throw new ArgumentException($"no such type: {type}", nameof(type)),
    };

    private CSharpType Enum(CEnumType type)
    {
        CEnum? found = context.FindEnum(type.Name);
        return found is null || type.Name.Contains('@', StringComparison.Ordinal)
            ? new CSharpType(Integer(found?.Underlying.Size ?? 4, found?.Underlying.IsSigned ?? true), found?.Underlying.Size ?? 4, CSharpKind.Integer)
            : new CSharpType(context.Names.Type(type.Name), found.Underlying.Size, CSharpKind.Enum);
    }

    private CSharpType Array(CArrayType type)
    {
        InlineArray array = InlineArray.Of(context, type);
        return new CSharpType(array.Name, array.Element.Size * array.Length, CSharpKind.Array);
    }

    private static CSharpType Bytes(int size) => new(new InlineArray(new CSharpType("byte", 1, CSharpKind.Integer), size).Name, size, CSharpKind.Array);

    private static CSharpType? Word(string typedef) => typedef switch
    {
        "size_t" or "uintptr_t" => new CSharpType("nuint", 8, CSharpKind.Integer),
        "ssize_t" or "intptr_t" or "ptrdiff_t" => new CSharpType("nint", 8, CSharpKind.Integer),
        _ => null,
    };
}
