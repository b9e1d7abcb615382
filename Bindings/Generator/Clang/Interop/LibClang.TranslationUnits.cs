using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <content>Indexes and translation units.</content>
internal static unsafe partial class LibClang
{
    /// <summary>Makes an index: what translation units share.</summary>
    [DllImport(Library, EntryPoint = "clang_createIndex")]
    public static extern nint CreateIndex(int excludeDeclarationsFromPch, int displayDiagnostics);

    /// <summary>Frees an index.</summary>
    [DllImport(Library, EntryPoint = "clang_disposeIndex")]
    public static extern void DisposeIndex(nint index);

    /// <summary>Parses; 0 for a unit, which may still hold errors.</summary>
    [DllImport(Library, EntryPoint = "clang_parseTranslationUnit2")]
    public static extern int ParseTranslationUnit(
        nint index, byte* path, byte** arguments, int argumentCount, ClangUnsavedFile* files, uint fileCount, ParseOptions options, nint* unit);

    /// <summary>Frees a unit and all cursors in it.</summary>
    [DllImport(Library, EntryPoint = "clang_disposeTranslationUnit")]
    public static extern void DisposeTranslationUnit(nint unit);

    /// <summary>The cursor that holds all others.</summary>
    [DllImport(Library, EntryPoint = "clang_getTranslationUnitCursor")]
    public static extern ClangCursor GetTranslationUnitCursor(nint unit);

    /// <summary>What the unit was made for.</summary>
    [DllImport(Library, EntryPoint = "clang_getTranslationUnitTargetInfo")]
    public static extern nint GetTargetInfo(nint unit);

    /// <summary>The width of a pointer in bits.</summary>
    [DllImport(Library, EntryPoint = "clang_TargetInfo_getPointerWidth")]
    public static extern int GetPointerWidth(nint targetInfo);

    /// <summary>Frees it.</summary>
    [DllImport(Library, EntryPoint = "clang_TargetInfo_dispose")]
    public static extern void DisposeTargetInfo(nint targetInfo);
}
