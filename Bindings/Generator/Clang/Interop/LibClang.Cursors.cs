using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <content>Cursors.</content>
internal static unsafe partial class LibClang
{
    /// <summary>Calls the visitor for each child; it returns 0 to end, 1 to go on.</summary>
    [DllImport(Library, EntryPoint = "clang_visitChildren")]
    public static extern uint VisitChildren(ClangCursor parent, delegate* unmanaged<ClangCursor, ClangCursor, nint, int> visitor, nint data);

    /// <summary>A cursor's name.</summary>
    [DllImport(Library, EntryPoint = "clang_getCursorSpelling")]
    public static extern ClangString GetCursorSpelling(ClangCursor cursor);

    /// <summary>A declaration's type.</summary>
    [DllImport(Library, EntryPoint = "clang_getCursorType")]
    public static extern ClangType GetCursorType(ClangCursor cursor);

    /// <summary>Where its name stands.</summary>
    [DllImport(Library, EntryPoint = "clang_getCursorLocation")]
    public static extern ClangSourceLocation GetCursorLocation(ClangCursor cursor);

    /// <summary>All of its text.</summary>
    [DllImport(Library, EntryPoint = "clang_getCursorExtent")]
    public static extern ClangSourceRange GetCursorExtent(ClangCursor cursor);

    /// <summary>One cursor for all declarations of the same thing.</summary>
    [DllImport(Library, EntryPoint = "clang_getCanonicalCursor")]
    public static extern ClangCursor GetCanonicalCursor(ClangCursor cursor);

    /// <summary>The definition, or no cursor.</summary>
    [DllImport(Library, EntryPoint = "clang_getCursorDefinition")]
    public static extern ClangCursor GetCursorDefinition(ClangCursor cursor);

    /// <summary>The cursor that holds it in the text.</summary>
    [DllImport(Library, EntryPoint = "clang_getCursorLexicalParent")]
    public static extern ClangCursor GetCursorLexicalParent(ClangCursor cursor);

    /// <summary>0 available, 1 deprecated, 2 unavailable.</summary>
    [DllImport(Library, EntryPoint = "clang_getCursorAvailability")]
    public static extern int GetCursorAvailability(ClangCursor cursor);

    /// <summary>The comment that belongs to it, with its marks.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_getRawCommentText")]
    public static extern ClangString GetRawCommentText(ClangCursor cursor);

    /// <summary>1 none, 2 extern, 3 static.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_getStorageClass")]
    public static extern int GetStorageClass(ClangCursor cursor);

    /// <summary>Not 0 with <c>inline</c>.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_isFunctionInlined")]
    public static extern uint IsFunctionInlined(ClangCursor cursor);

    /// <summary>Not 0 for a function-like macro.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_isMacroFunctionLike")]
    public static extern uint IsMacroFunctionLike(ClangCursor cursor);

    /// <summary>The file that an inclusion found.</summary>
    [DllImport(Library, EntryPoint = "clang_getIncludedFile")]
    public static extern nint GetIncludedFile(ClangCursor cursor);

    /// <summary>An enum's integer type.</summary>
    [DllImport(Library, EntryPoint = "clang_getEnumDeclIntegerType")]
    public static extern ClangType GetEnumIntegerType(ClangCursor cursor);

    /// <summary>An enum member's value.</summary>
    [DllImport(Library, EntryPoint = "clang_getEnumConstantDeclValue")]
    public static extern long GetEnumConstantValue(ClangCursor cursor);

    /// <summary>What a typedef stands for.</summary>
    [DllImport(Library, EntryPoint = "clang_getTypedefDeclUnderlyingType")]
    public static extern ClangType GetTypedefUnderlyingType(ClangCursor cursor);

    /// <summary>A bit-field's width, or −1.</summary>
    [DllImport(Library, EntryPoint = "clang_getFieldDeclBitWidth")]
    public static extern int GetFieldBitWidth(ClangCursor cursor);

    /// <summary>A member's offset in bits from the start of the record that declares it, or a negative number.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_getOffsetOfField")]
    public static extern long GetFieldOffset(ClangCursor cursor);

    /// <summary>The number of a function's parameters.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_getNumArguments")]
    public static extern int GetArgumentCount(ClangCursor cursor);

    /// <summary>A function's parameter.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_getArgument")]
    public static extern ClangCursor GetArgument(ClangCursor cursor, uint index);
}
