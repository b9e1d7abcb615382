using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <content>Types.</content>
internal static unsafe partial class LibClang
{
    /// <summary>Calls the visitor for each member, nameless ones among them; it returns 0 to end, 1 to go on.</summary>
    [DllImport(Library, EntryPoint = "clang_Type_visitFields")]
    public static extern uint VisitFields(ClangType type, delegate* unmanaged<ClangCursor, nint, int> visitor, nint data);

    /// <summary>The type as C writes it.</summary>
    [DllImport(Library, EntryPoint = "clang_getTypeSpelling")]
    public static extern ClangString GetTypeSpelling(ClangType type);

    /// <summary>The type without typedefs.</summary>
    [DllImport(Library, EntryPoint = "clang_getCanonicalType")]
    public static extern ClangType GetCanonicalType(ClangType type);

    /// <summary>Not 0 with <c>const</c>.</summary>
    [DllImport(Library, EntryPoint = "clang_isConstQualifiedType")]
    public static extern uint IsConst(ClangType type);

    /// <summary>What a pointer points to.</summary>
    [DllImport(Library, EntryPoint = "clang_getPointeeType")]
    public static extern ClangType GetPointeeType(ClangType type);

    /// <summary>The declaration of a record, enum or typedef.</summary>
    [DllImport(Library, EntryPoint = "clang_getTypeDeclaration")]
    public static extern ClangCursor GetTypeDeclaration(ClangType type);

    /// <summary>What a function returns.</summary>
    [DllImport(Library, EntryPoint = "clang_getResultType")]
    public static extern ClangType GetResultType(ClangType type);

    /// <summary>The number of a function's parameters, or −1.</summary>
    [DllImport(Library, EntryPoint = "clang_getNumArgTypes")]
    public static extern int GetArgumentTypeCount(ClangType type);

    /// <summary>A parameter's type.</summary>
    [DllImport(Library, EntryPoint = "clang_getArgType")]
    public static extern ClangType GetArgumentType(ClangType type, uint index);

    /// <summary>Not 0 with <c>...</c>.</summary>
    [DllImport(Library, EntryPoint = "clang_isFunctionTypeVariadic")]
    public static extern uint IsVariadic(ClangType type);

    /// <summary>An array's elements.</summary>
    [DllImport(Library, EntryPoint = "clang_getArrayElementType")]
    public static extern ClangType GetArrayElementType(ClangType type);

    /// <summary>An array's length, or −1.</summary>
    [DllImport(Library, EntryPoint = "clang_getArraySize")]
    public static extern long GetArraySize(ClangType type);

    /// <summary>In bytes, or a negative number.</summary>
    [DllImport(Library, EntryPoint = "clang_Type_getSizeOf")]
    public static extern long GetSize(ClangType type);

    /// <summary>In bytes, or a negative number.</summary>
    [DllImport(Library, EntryPoint = "clang_Type_getAlignOf")]
    public static extern long GetAlignment(ClangType type);

    /// <summary>The type inside <see cref="TypeKind.Elaborated"/>.</summary>
    [DllImport(Library, EntryPoint = "clang_Type_getNamedType")]
    public static extern ClangType GetNamedType(ClangType type);

    /// <summary>The type inside <see cref="TypeKind.Atomic"/>.</summary>
    [DllImport(Library, EntryPoint = "clang_Type_getValueType")]
    public static extern ClangType GetValueType(ClangType type);

    /// <summary>The type inside <see cref="TypeKind.Attributed"/>.</summary>
    [DllImport(Library, EntryPoint = "clang_Type_getModifiedType")]
    public static extern ClangType GetModifiedType(ClangType type);
}
