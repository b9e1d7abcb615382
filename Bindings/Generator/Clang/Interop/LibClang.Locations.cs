using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <content>Files, places and tokens.</content>
internal static unsafe partial class LibClang
{
    /// <summary>The file, line, column (from 1) and offset (from 0, bytes) of a place; of what a macro expands to, where the macro is used.</summary>
    [DllImport(Library, EntryPoint = "clang_getExpansionLocation")]
    public static extern void GetExpansionLocation(ClangSourceLocation location, nint* file, uint* line, uint* column, uint* offset);

    /// <summary>Where a range begins.</summary>
    [DllImport(Library, EntryPoint = "clang_getRangeStart")]
    public static extern ClangSourceLocation GetRangeStart(ClangSourceRange range);

    /// <summary>Where a range ends.</summary>
    [DllImport(Library, EntryPoint = "clang_getRangeEnd")]
    public static extern ClangSourceLocation GetRangeEnd(ClangSourceRange range);

    /// <summary>A file's path as it was found.</summary>
    [DllImport(Library, EntryPoint = "clang_getFileName")]
    public static extern ClangString GetFileName(nint file);

    /// <summary>A file's bytes, good while the unit lives.</summary>
    [DllImport(Library, EntryPoint = "clang_getFileContents")]
    public static extern byte* GetFileContents(nint unit, nint file, nuint* size);

    /// <summary>The tokens of a range.</summary>
    [DllImport(Library, EntryPoint = "clang_tokenize")]
    public static extern void Tokenize(nint unit, ClangSourceRange range, ClangToken** tokens, uint* count);

    /// <summary>A token's text.</summary>
    [DllImport(Library, EntryPoint = "clang_getTokenSpelling")]
    public static extern ClangString GetTokenSpelling(nint unit, ClangToken token);

    /// <summary>0 punctuation, 1 keyword, 2 identifier, 3 literal, 4 comment.</summary>
    [DllImport(Library, EntryPoint = "clang_getTokenKind")]
    public static extern int GetTokenKind(ClangToken token);

    /// <summary>Frees tokens.</summary>
    [DllImport(Library, EntryPoint = "clang_disposeTokens")]
    public static extern void DisposeTokens(nint unit, ClangToken* tokens, uint count);
}
