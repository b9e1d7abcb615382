using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>How memory holds a value of a type.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Alignment">Bytes.</param>
/// <param name="Fields">Of a structure its fields.</param>
/// <param name="Leaves">Its scalars; null where they overlap or are too many.</param>
/// <param name="References">The offsets of its object references.</param>
/// <param name="HasReferences">Whether there are object references or managed pointers in it.</param>
internal sealed record ValueLayout(
    int Size, int Alignment, IReadOnlyList<FieldInstance> Fields, IReadOnlyList<Leaf>? Leaves, IReadOnlyList<int> References, bool HasReferences)
{
    /// <summary>Lays a type out.</summary>
    public static ValueLayout Of(TypeSystem system, TypeInstance type) => type.Category switch
    {
        TypeCategory.Void => new ValueLayout(0, 1, [], [], [], false),
        TypeCategory.Primitive => Scalar(FormatOf(type.Primitive), FieldsOf(system, type)),
        TypeCategory.Enum => Scalar(FormatOf(type.Primitive), FieldsOf(system, type)),
        TypeCategory.Structure => StructureLayout.Of(system, type),
        TypeCategory.Pointer or TypeCategory.FunctionPointer => Scalar(MemoryFormat.Int32, []),
        TypeCategory.ByReference => Scalar(MemoryFormat.Pointer, []),
        _ => Scalar(MemoryFormat.Reference, []),
    };

    /// <summary>The format of a primitive.</summary>
    public static MemoryFormat FormatOf(MetadataType primitive) => primitive switch
    {
        MetadataType.Boolean or MetadataType.Byte => MemoryFormat.UInt8,
        MetadataType.SByte => MemoryFormat.Int8,
        MetadataType.Char or MetadataType.UInt16 => MemoryFormat.UInt16,
        MetadataType.Int16 => MemoryFormat.Int16,
        MetadataType.Int64 or MetadataType.UInt64 => MemoryFormat.Int64,
        MetadataType.Single => MemoryFormat.Single,
        MetadataType.Double => MemoryFormat.Double,
        _ => MemoryFormat.Int32,
    };

    /// <summary>The instance fields of a definition, without offsets yet.</summary>
    public static FieldInstance[] FieldsOf(TypeSystem system, TypeInstance type) =>
        [.. type.Definition!.Fields.Where(field => !field.IsStatic).Select(field => system.Field(type, field))];

    /// <summary>The next multiple of an alignment.</summary>
    public static int Align(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;

    // The primitive's own field (Int32.m_value, of type Int32) is at offset 0.
    private static ValueLayout Scalar(MemoryFormat format, FieldInstance[] fields)
    {
        int size = new MemoryAccess(format).Size;
        bool isReference = format == MemoryFormat.Reference;
        return new ValueLayout(size, size, fields, [new Leaf(0, format, null)], isReference ? [0] : [], isReference || format == MemoryFormat.Pointer);
    }
}
