using System.Diagnostics;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Importing;

/// <summary>How memory holds the values of scalar types.</summary>
internal static class Scalars
{
    /// <summary>The format of a type that is not a structure.</summary>
    public static MemoryFormat FormatOf(TypeInstance type) => type.Category switch
    {
        TypeCategory.ByReference => MemoryFormat.Pointer,
        TypeCategory.Pointer or TypeCategory.FunctionPointer => MemoryFormat.Int32,
        TypeCategory.Primitive or TypeCategory.Enum => FormatOf(type.Primitive),
        TypeCategory.Void or TypeCategory.Structure => throw new UnreachableException($"{type} is no scalar"),
        _ => MemoryFormat.Reference,
    };

    private static MemoryFormat FormatOf(MetadataType primitive) => primitive switch
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
}
