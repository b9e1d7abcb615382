using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <content>Values.</content>
internal static unsafe partial class LibClang
{
    /// <summary>The value of a variable's initialiser, or 0.</summary>
    [DllImport(Library, EntryPoint = "clang_Cursor_Evaluate")]
    public static extern nint Evaluate(ClangCursor cursor);

    /// <summary>Frees it.</summary>
    [DllImport(Library, EntryPoint = "clang_EvalResult_dispose")]
    public static extern void DisposeEvaluation(nint result);

    /// <summary>What it is.</summary>
    [DllImport(Library, EntryPoint = "clang_EvalResult_getKind")]
    public static extern EvaluationKind GetEvaluationKind(nint result);

    /// <summary>Not 0 for an unsigned integer.</summary>
    [DllImport(Library, EntryPoint = "clang_EvalResult_isUnsignedInt")]
    public static extern uint IsUnsigned(nint result);

    /// <summary>As signed.</summary>
    [DllImport(Library, EntryPoint = "clang_EvalResult_getAsLongLong")]
    public static extern long GetSigned(nint result);

    /// <summary>As unsigned.</summary>
    [DllImport(Library, EntryPoint = "clang_EvalResult_getAsUnsigned")]
    public static extern ulong GetUnsigned(nint result);

    /// <summary>As floating point.</summary>
    [DllImport(Library, EntryPoint = "clang_EvalResult_getAsDouble")]
    public static extern double GetDouble(nint result);

    /// <summary>As text, NUL-terminated, good until the result is freed.</summary>
    [DllImport(Library, EntryPoint = "clang_EvalResult_getAsStr")]
    public static extern byte* GetText(nint result);
}
