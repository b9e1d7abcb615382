using System.Runtime.InteropServices;
using System.Text;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXString</c>: a string that libclang owns until it is disposed of.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ClangString
{
    private readonly nint _data;
    private readonly uint _flags;

    /// <summary>Copies the text and gives the string back to libclang.</summary>
    /// <returns>The text, or null where there is none.</returns>
    public readonly string? Take()
    {
        byte* text = LibClang.GetCString(this);
        string? copy = text == null ? null : Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));
        LibClang.DisposeString(this);
        return copy;
    }

    /// <summary>Copies the text and gives the string back to libclang.</summary>
    /// <returns>The text; empty where there is none.</returns>
    public readonly string TakeText() => Take() ?? "";
}
