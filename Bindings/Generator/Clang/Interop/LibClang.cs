using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary>
/// The part of libclang's C API that the front end calls, one file a theme; every structure is passed as it is, nothing is marshalled.
/// Source: clang-c/Index.h, clang-c/CXString.h, clang-c/CXFile.h, clang-c/CXDiagnostic.h of LLVM 19.
/// </summary>
internal static unsafe partial class LibClang
{
    private const string Library = "libclang";

    static LibClang()
    {
        NativeLibrary.SetDllImportResolver(typeof(LibClang).Assembly, static (name, _, _) => name == Library ? LibClangLibrary.Handle : 0);
    }

    /// <summary>The library's own words: <c>Debian clang version 19.1.7</c>.</summary>
    [DllImport(Library, EntryPoint = "clang_getClangVersion")]
    public static extern ClangString GetClangVersion();

    /// <summary>A string's bytes, NUL-terminated, or null.</summary>
    [DllImport(Library, EntryPoint = "clang_getCString")]
    public static extern byte* GetCString(ClangString text);

    /// <summary>Frees a string.</summary>
    [DllImport(Library, EntryPoint = "clang_disposeString")]
    public static extern void DisposeString(ClangString text);
}
