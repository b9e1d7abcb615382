using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Running;

/// <summary>A C type as text for comparisons: unambiguous rather than C.</summary>
internal static class TypeText
{
    /// <summary>The text.</summary>
    /// <param name="type">The type.</param>
    public static string Of(CType type)
    {
        string text = type switch
        {
            CVoidType => "void",
            CBoolType => "bool",
            CIntegerType integer => integer.Name,
            CFloatType real => real.Name,
            CPointerType pointer => $"{Of(pointer.Target)} *",
            CArrayType array => $"{Of(array.Element)}[{array.Length}]",
            CFunctionType function => $"{Of(function.Returns)} ({string.Join(", ", function.Parameters.Select(p => Of(p.Type)))}{(function.IsVariadic ? ", ..." : "")})",
            CRecordType record => record.Name,
            CEnumType named => named.Name,
            CTypedefType typedef => typedef.Name,
            COpaqueType opaque => opaque.Spelling,
            _ => type.ToString() ?? "",
        };
        return type.IsConst ? type is CPointerType ? text + "const" : "const " + text : text;
    }
}
