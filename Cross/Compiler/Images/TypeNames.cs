using System.Linq;
using System.Text;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Images;

/// <summary>Names and kinds of types as .NET's System.Type gives them.</summary>
internal static class TypeNames
{
    private const int ObjectCode = 1;
    private const int FlagsAttribute = 0x100;
    private const int Generic = 0x200;
    private const int Interface = 0x400;

    /// <summary>What ToString of a System.Type gives: `System.Collections.Generic.List`1[System.Int32]`.</summary>
    public static string Of(TypeInstance type)
    {
        switch (type.Category)
        {
            case TypeCategory.Vector:
                return Of(type.Element!) + "[]";
            case TypeCategory.Array:
                return $"{Of(type.Element!)}[{(type.Rank == 1 ? "*" : new string(',', type.Rank - 1))}]";
            case TypeCategory.Pointer:
                return Of(type.Element!) + "*";
            case TypeCategory.ByReference:
                return Of(type.Element!) + "&";
            case TypeCategory.FunctionPointer:
                return $"{Of(type.FunctionTypes[^1])}({string.Join(", ", type.FunctionTypes.SkipLast(1).Select(Of))})";
        }

        var name = new StringBuilder(type.Definition!.FullName.Replace('/', '+'));
        return type.IsGeneric ? name.Append('[').AppendJoin(',', type.Arguments.Select(Of)).Append(']').ToString() : name.ToString();
    }

    /// <summary>The word `_attributes` of a RuntimeType: the System.TypeCode, and from bit 8 on whether it is an enum of flags, generic, an interface.</summary>
    public static int AttributesOf(TypeInstance type) =>
        CodeOf(type)
        | (type.Category == TypeCategory.Enum && type.Definition!.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == "System.FlagsAttribute") ? FlagsAttribute : 0)
        | (type.IsGeneric ? Generic : 0)
        | (type.Category == TypeCategory.Interface ? Interface : 0);

    private static int CodeOf(TypeInstance type) => type.Primitive switch
    {
        MetadataType.Boolean => 3,
        MetadataType.Char => 4,
        MetadataType.SByte => 5,
        MetadataType.Byte => 6,
        MetadataType.Int16 => 7,
        MetadataType.UInt16 => 8,
        MetadataType.Int32 => 9,
        MetadataType.UInt32 => 10,
        MetadataType.Int64 => 11,
        MetadataType.UInt64 => 12,
        MetadataType.Single => 13,
        MetadataType.Double => 14,
        _ => type.Definition?.FullName switch
        {
            "System.DBNull" => 2,
            "System.Decimal" => 15,
            "System.DateTime" => 16,
            "System.String" => 18,
            _ => ObjectCode,
        },
    };
}
