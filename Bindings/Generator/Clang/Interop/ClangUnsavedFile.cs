using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXUnsavedFile</c>: a file that exists in memory only.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ClangUnsavedFile
{
    /// <summary>Its path, NUL-terminated UTF-8.</summary>
    public byte* Path;

    /// <summary>Its bytes.</summary>
    public byte* Contents;

    /// <summary>Their number (C <c>unsigned long</c>).</summary>
    public nuint Length;
}
