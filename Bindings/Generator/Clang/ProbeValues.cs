using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang;

/// <summary>The probe variables of a unit, and what clang makes of them.</summary>
internal sealed unsafe class ProbeValues
{
    /// <summary>Looks through a unit.</summary>
    /// <param name="unit">The unit.</param>
    public ProbeValues(TranslationUnit unit)
    {
        CursorVisitor.Children(unit.Root, cursor =>
        {
            if (cursor.Kind != CursorKind.Variable)
            {
                return;
            }

            string name = LibClang.GetCursorSpelling(cursor).TakeText();
            if (name.StartsWith("dk_v", StringComparison.Ordinal) && Number(name) is { } variable)
            {
                Variables[variable] = cursor;
            }
            else if (name.StartsWith("dk_u", StringComparison.Ordinal) && Number(name) is { } undefined)
            {
                Undefined.Add(undefined);
            }
        });
    }

    /// <summary>The variables, by their number.</summary>
    public Dictionary<int, ClangCursor> Variables { get; } = [];

    /// <summary>The numbers of macros that are not defined.</summary>
    public HashSet<int> Undefined { get; } = [];

    /// <summary>True for a variable that points to text.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>True for <c>char *</c>.</returns>
    public static bool IsText(ClangCursor variable)
    {
        ClangType type = LibClang.GetCanonicalType(LibClang.GetCursorType(variable));
        return type.Kind == TypeKind.Pointer && LibClang.GetPointeeType(type).Kind is TypeKind.CharSigned or TypeKind.CharUnsigned;
    }

    /// <summary>A variable's type and value.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>The value, or null where clang cannot tell one.</returns>
    public static MacroValue? Read(ClangCursor variable)
    {
        nint result = LibClang.Evaluate(variable);
        if (result == 0)
        {
            return null;
        }

        try
        {
            ClangType type = LibClang.GetCursorType(variable);
            ClangType canonical = LibClang.GetCanonicalType(type);
            switch (LibClang.GetEvaluationKind(result))
            {
                case EvaluationKind.Integer:
                    string integer = LibClang.IsUnsigned(result) != 0
                        ? LibClang.GetUnsigned(result).ToString(CultureInfo.InvariantCulture)
                        : LibClang.GetSigned(result).ToString(CultureInfo.InvariantCulture);
                    return Number(type, canonical, integer);
                case EvaluationKind.Float:
                    return Number(type, canonical, LibClang.GetDouble(result).ToString("R", CultureInfo.InvariantCulture));
                case EvaluationKind.Text:
                    return Text(canonical, result);
                default:
                    return null;
            }
        }
        finally
        {
            LibClang.DisposeEvaluation(result);
        }
    }

    private static MacroValue? Number(ClangType type, ClangType canonical, string value)
    {
        ClangCursor declaration = LibClang.GetTypeDeclaration(type);
        if (declaration.Kind is CursorKind.Typedef or CursorKind.Enum)
        {
            string name = declaration.Kind == CursorKind.Typedef ? LibClang.GetCursorSpelling(declaration).TakeText() : TagNames.Tag(declaration);
            return new MacroValue(declaration.Kind == CursorKind.Typedef ? new CTypedefType(name) : new CEnumType(name), name, value, false);
        }

        int size = (int)LibClang.GetSize(canonical);
        CType? plain = canonical.Kind switch
        {
            TypeKind.Bool => new CBoolType(),
            TypeKind.Float => new CFloatType("float", size),
            TypeKind.Double => new CFloatType("double", size),
            TypeKind.LongDouble => new CFloatType("long double", size),
            _ => IntegerTypes.Spelling(canonical.Kind) is { } spelling ? new CIntegerType(spelling, size, IntegerTypes.IsSigned(canonical.Kind)) : null,
        };
        return plain is null ? null : new MacroValue(plain, "", value, false);
    }

    private static MacroValue? Text(ClangType canonical, nint result)
    {
        if (canonical.Kind != TypeKind.ConstantArray)
        {
            return null;
        }

        ReadOnlySpan<byte> bytes = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(LibClang.GetText(result));
        string text = Encoding.UTF8.GetString(bytes);

        // A text with a NUL inside arrives cut off; one that names a file of this parse is no constant.
        bool isWhole = bytes.Length == LibClang.GetArraySize(canonical) - 1 && !text.Contains(IncludeSearch.VirtualFolder, StringComparison.Ordinal);
        ClangType element = LibClang.GetArrayElementType(canonical);
        var character = new CIntegerType("char", 1, element.Kind == TypeKind.CharSigned) { IsConst = true };
        return isWhole ? new MacroValue(new CPointerType(character), "", text, false) : null;
    }

    private static int? Number(string name) =>
        int.TryParse(name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
