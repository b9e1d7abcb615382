using System.Runtime.CompilerServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>What the compiler puts in place of a call: there is no body. The names are in Cross/Compiler/Importing/intrinsics.table.txt.</summary>
internal static class Intrinsics
{
    /// <summary>The address of an object; 0 of null.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern nint AddressOf(object? value);

    /// <summary>The object at an address.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern object ObjectAt(nint address);

    /// <summary>The address of an object's type descriptor.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern nint TypeOf(object value);

    /// <summary>The address of a type's descriptor.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern nint TypeDescriptorOf<T>()
        where T : allows ref struct;

    /// <summary>The code of a delegate's own type that calls each of its invocation list; its argument is the descriptor of an object at hand.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern nint MulticastCode(nint descriptor);

    /// <summary>The stack pointer of the function that asks.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern nint StackPointer();

    /// <summary>The address of a symbol of the image; the name is a literal.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern nint SymbolAddress(string name);
}
