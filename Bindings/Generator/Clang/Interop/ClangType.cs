using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXType</c>: a type as it was written; 24 bytes, passed by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ClangType
{
    /// <summary>What it is.</summary>
    public TypeKind Kind;

    private readonly nint _data0;
    private readonly nint _data1;
}
