using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <content>Diagnostics.</content>
internal static unsafe partial class LibClang
{
    /// <summary>From this severity on (<c>CXDiagnostic_Error</c>) a finding is fatal.</summary>
    public const int ErrorSeverity = 3;

    /// <summary>How many there are.</summary>
    [DllImport(Library, EntryPoint = "clang_getNumDiagnostics")]
    public static extern uint GetDiagnosticCount(nint unit);

    /// <summary>One of them.</summary>
    [DllImport(Library, EntryPoint = "clang_getDiagnostic")]
    public static extern nint GetDiagnostic(nint unit, uint index);

    /// <summary>Frees it.</summary>
    [DllImport(Library, EntryPoint = "clang_disposeDiagnostic")]
    public static extern void DisposeDiagnostic(nint diagnostic);

    /// <summary>2 for a warning, 3 for an error, 4 for a fatal one.</summary>
    [DllImport(Library, EntryPoint = "clang_getDiagnosticSeverity")]
    public static extern int GetDiagnosticSeverity(nint diagnostic);

    /// <summary>Where it is.</summary>
    [DllImport(Library, EntryPoint = "clang_getDiagnosticLocation")]
    public static extern ClangSourceLocation GetDiagnosticLocation(nint diagnostic);

    /// <summary>What it says.</summary>
    [DllImport(Library, EntryPoint = "clang_getDiagnosticSpelling")]
    public static extern ClangString GetDiagnosticSpelling(nint diagnostic);
}
