using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXCursor</c>: a declaration, a macro definition or an inclusion; 32 bytes, passed by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ClangCursor
{
    /// <summary>What it is.</summary>
    public CursorKind Kind;

    private readonly int _extra;
    private readonly nint _data0;
    private readonly nint _data1;
    private readonly nint _data2;

    /// <summary>True for no cursor.</summary>
    public readonly bool IsNull => _data0 == 0 && _data1 == 0;

    /// <summary>The same number for the same declaration, while its translation unit lives; ask the canonical cursor.</summary>
    public readonly nint Identity => _data0;
}
