using System;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting;

/// <summary>How C writes a type.</summary>
public static class CSpelling
{
    /// <summary>A declaration, or with an empty name the type alone: <c>const char *name</c>, <c>void (*done)(int)</c>, <c>uint8_t ssid[32]</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">What is declared.</param>
    public static string Declare(CType type, string name = "")
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(name);
        switch (type)
        {
            case CPointerType pointer:
                string inner = "*" + (pointer.IsConst ? name.Length > 0 ? "const " : "const" : "") + name;
                return Declare(pointer.Target, pointer.Target is CArrayType or CFunctionType ? $"({inner})" : inner);
            case CArrayType array:
                return Declare(array.Element, $"{name}[{array.Length}]");
            case CFunctionType function:
                string parameters = string.Join(", ", function.Parameters.Select(p => Declare(p.Type, p.Name)).Concat(function.IsVariadic ? ["..."] : []));
                return Declare(function.Returns, $"{name}({(parameters.Length == 0 ? "void" : parameters)})");
            default:
                string spelling = (type.IsConst ? "const " : "") + Spell(type);
                return name.Length == 0 ? spelling : name[0] == '[' ? spelling + name : $"{spelling} {name}";
        }
    }

    private static string Spell(CType type) => type switch
    {
        CVoidType => "void",
        CBoolType => "bool",
        CIntegerType integer => integer.Name,
        CFloatType floating => floating.Name,
        CRecordType record => record.Name.Contains('.', StringComparison.Ordinal) ? "struct" : record.Name,
        CEnumType named => named.Name.Contains('@', StringComparison.Ordinal) ? "enum" : named.Name,
        CTypedefType typedef => typedef.Name,
        COpaqueType opaque => opaque.Spelling,
        _ => type.ToString(),
    };
}
