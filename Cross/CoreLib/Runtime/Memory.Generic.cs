using System.Runtime.CompilerServices;

namespace DeviceKit.CoreLib.Runtime;

/// <content>By elements.</content>
internal static unsafe partial class Memory
{
    /// <summary>Copies elements between places that may overlap.</summary>
    public static void CopyElements<T>(ref T to, ref T from, int count) =>
        Copy((byte*)Unsafe.AsPointer(ref to), (byte*)Unsafe.AsPointer(ref from), count * Unsafe.SizeOf<T>());

    /// <summary>Zeroes elements.</summary>
    public static void ClearElements<T>(ref T first, int count) => Fill((byte*)Unsafe.AsPointer(ref first), 0, count * Unsafe.SizeOf<T>());
}
