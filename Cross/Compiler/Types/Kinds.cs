using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>Which types of the class library are primitives.</summary>
internal static class Kinds
{
    /// <summary>Void or Primitive with which one it is; Class for every other name.</summary>
    public static TypeCategory Of(string fullName, out MetadataType primitive)
    {
        primitive = fullName switch
        {
            "System.Void" => MetadataType.Void,
            "System.Boolean" => MetadataType.Boolean,
            "System.Char" => MetadataType.Char,
            "System.SByte" => MetadataType.SByte,
            "System.Byte" => MetadataType.Byte,
            "System.Int16" => MetadataType.Int16,
            "System.UInt16" => MetadataType.UInt16,
            "System.Int32" => MetadataType.Int32,
            "System.UInt32" => MetadataType.UInt32,
            "System.Int64" => MetadataType.Int64,
            "System.UInt64" => MetadataType.UInt64,
            "System.IntPtr" => MetadataType.IntPtr,
            "System.UIntPtr" => MetadataType.UIntPtr,
            "System.Single" => MetadataType.Single,
            "System.Double" => MetadataType.Double,
            _ => MetadataType.Class,
        };
        return primitive switch
        {
            MetadataType.Void => TypeCategory.Void,
            MetadataType.Class => TypeCategory.Class,
            _ => TypeCategory.Primitive,
        };
    }

    /// <summary>The metadata's word for arrays, pointers and references.</summary>
    public static MetadataType Of(TypeCategory category) => category switch
    {
        TypeCategory.Pointer => MetadataType.Pointer,
        TypeCategory.ByReference => MetadataType.ByReference,
        _ => MetadataType.Array,
    };
}
