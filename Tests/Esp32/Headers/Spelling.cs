using System;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Esp32.Tests.Headers;

/// <summary>Types as the facts spell them: <c>const uint8_t *</c>, <c>gpio_num_t[16]</c>, <c>int (*)(const unsigned char *, int)</c>.</summary>
internal static class Spelling
{
    /// <summary>The spelling.</summary>
    /// <param name="type">The type.</param>
    public static string Of(CType type)
    {
        string isConst = type.IsConst ? "const " : "";
        return type switch
        {
            CVoidType => isConst + "void",
            CBoolType => isConst + "_Bool",
            CIntegerType integer => isConst + integer.Name,
            CFloatType floating => isConst + floating.Name,
            CTypedefType typedef => isConst + typedef.Name,
            CEnumType named => isConst + named.Name,
            CRecordType record => isConst + record.Name,
            CPointerType { Target: CFunctionType function } => $"{Return(function)}(*)({Parameters(function)})",
            CPointerType pointer => Pointer(Of(pointer.Target), pointer.IsConst),
            CArrayType array => $"{Of(array.Element)}[{array.Length}]",
            _ => throw new ArgumentException($"the facts have no {type}", nameof(type)),
        };
    }

    /// <summary>A type of the facts without <c>struct</c>, <c>union</c> and <c>enum</c>, which the facts write before typedefs' names too.</summary>
    /// <param name="text">The type.</param>
    public static string WithoutTags(string text) =>
        text.Replace("struct ", "", StringComparison.Ordinal).Replace("union ", "", StringComparison.Ordinal).Replace("enum ", "", StringComparison.Ordinal);

    private static string Pointer(string target, bool isConst) => (target.EndsWith('*') ? target + "*" : target + " *") + (isConst ? "const" : "");

    private static string Return(CFunctionType function)
    {
        string text = Of(function.Returns);
        return text.EndsWith('*') ? text : text + " ";
    }

    private static string Parameters(CFunctionType function) => string.Join(", ", function.Parameters.Select(p => Of(Decayed(p.Type))));

    private static CType Decayed(CType type) => type is CArrayType array ? new CPointerType(array.Element) : type;
}
