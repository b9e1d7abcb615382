using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public static unsafe class RuntimeHelpers
{
    public static int OffsetToStringData => 8;

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern void InitializeArray(Array array, RuntimeFieldHandle fldHandle);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle fldHandle);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern bool IsReferenceOrContainsReferences<T>()
        where T : allows ref struct;

    public static int GetHashCode(object? o) => (int)(DeviceKit.CoreLib.Runtime.Intrinsics.AddressOf(o) >> 2);

    public static new bool Equals(object? o1, object? o2) => o1 == o2 || (o1 is not null && o2 is not null && ValueComparison.SameBits(o1, o2));

    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        ArgumentNullException.ThrowIfNull(array);
        (int offset, int length) = range.GetOffsetAndLength(array.Length);
        if (length == 0)
        {
            return [];
        }

        var part = new T[length];
        array.AsSpan(offset, length).CopyTo(part);
        return part;
    }

    public static object? GetObjectValue(object? obj) =>
        obj is null || (TypeDescriptor.Of(obj)->Flags & TypeDescriptor.IsValueType) == 0 ? obj : Allocator.Clone(obj);

    public static void EnsureSufficientExecutionStack()
    {
        if (DeviceKit.CoreLib.Runtime.Intrinsics.StackPointer() < DeviceKit.CoreLib.Runtime.Intrinsics.SymbolAddress("__stack_limit") + 1024)
        {
            throw new InsufficientExecutionStackException();
        }
    }

    public static bool TryEnsureSufficientExecutionStack() => DeviceKit.CoreLib.Runtime.Intrinsics.StackPointer() >= DeviceKit.CoreLib.Runtime.Intrinsics.SymbolAddress("__stack_limit") + 1024;
}
