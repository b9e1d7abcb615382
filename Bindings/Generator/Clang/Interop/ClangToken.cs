using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXToken</c>: a token of a translation unit; 24 bytes, passed by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ClangToken
{
    private readonly uint _kind;
    private readonly uint _location;
    private readonly uint _length;
    private readonly uint _reserved;
    private readonly nint _data;
}
