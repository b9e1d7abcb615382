using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXSourceRange</c>: from a place up to another; 24 bytes, passed by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ClangSourceRange
{
    private readonly nint _data0;
    private readonly nint _data1;
    private readonly uint _begin;
    private readonly uint _end;
}
