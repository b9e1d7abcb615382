using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXSourceLocation</c>: a place in a translation unit; 24 bytes, passed by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ClangSourceLocation
{
    private readonly nint _data0;
    private readonly nint _data1;
    private readonly uint _offset;
}
