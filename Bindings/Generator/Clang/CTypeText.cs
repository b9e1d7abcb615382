using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang;

/// <summary>A type as C writes it, without a name.</summary>
internal static class CTypeText
{
    /// <summary>Writes a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The text: <c>int (*)(const char *, va_list)</c>.</returns>
    public static string Of(CType type) => Write(type, "");

    private static string Write(CType type, string inner)
    {
        switch (type)
        {
            case CPointerType pointer:
                bool needsParentheses = pointer.Target is CFunctionType or CArrayType;
                string star = (pointer.IsConst ? "*const" : "*") + (pointer.IsConst && inner.Length > 0 ? " " : "") + inner;
                return Write(pointer.Target, needsParentheses ? $"({star})" : star);
            case CArrayType array:
                return Write(array.Element, $"{inner}[{array.Length}]");
            case CFunctionType function:
                string parameters = string.Join(", ", function.Parameters.Select(p => Of(p.Type)).Concat(function.IsVariadic ? ["..."] : []));
                return Write(function.Returns, $"{inner}({(parameters.Length == 0 ? "void" : parameters)})");
            default:
                string name = (type.IsConst ? "const " : "") + Name(type);
                return inner.Length == 0 ? name : inner[0] == '[' ? name + inner : $"{name} {inner}";
        }
    }

    private static string Name(CType type) => type switch
    {
        CVoidType => "void",
        CBoolType => "_Bool",
        CIntegerType integer => integer.Name,
        CFloatType real => real.Name,
        CRecordType record => record.Name,
        CEnumType named => named.Name,
        CTypedefType typedef => typedef.Name,
        COpaqueType opaque => opaque.Spelling,
        _ => "",
    };
}
