using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>What handles and weak references refer to. A weak entry holds the object's address, complemented so that nothing takes it for a reference.</summary>
internal static class HandleTable
{
    private static object?[]? s_strong = [];
    private static nint[]? s_weak = [];
    private static byte[]? s_kinds = [];

    private const byte Free = 0;
    private const byte Strong = 1;
    private const byte Weak = 2;

    /// <summary>A new entry; its number, which is never 0.</summary>
    public static int Add(object? value, bool isWeak)
    {
        int index = 0;
        while (index < s_kinds!.Length && s_kinds![index] != Free)
        {
            index++;
        }

        if (index == s_kinds!.Length)
        {
            int size = index + 8;
            Array.Resize(ref s_strong, size);
            Array.Resize(ref s_weak, size);
            Array.Resize(ref s_kinds, size);
        }

        s_kinds![index] = isWeak ? Weak : Strong;
        Set(index + 1, value);
        return index + 1;
    }

    public static object? Get(int handle)
    {
        int index = handle - 1;
        return s_kinds![index] == Strong ? s_strong![index] : s_weak![index] == 0 ? null : Intrinsics.ObjectAt(~s_weak![index]);
    }

    public static void Set(int handle, object? value)
    {
        int index = handle - 1;
        if (s_kinds![index] == Strong)
        {
            s_strong![index] = value;
        }
        else
        {
            Heap.HasWeakReferences = true;
            s_weak![index] = value is null ? 0 : ~Intrinsics.AddressOf(value);
        }
    }

    public static void Remove(int handle)
    {
        int index = handle - 1;
        s_kinds![index] = Free;
        s_strong![index] = null;
        s_weak![index] = 0;
    }

    /// <summary>After marking: empties the weak entries whose objects go.</summary>
    public static void ClearDead()
    {
        for (int i = 0; i < s_weak!.Length; i++)
        {
            if (s_weak![i] != 0 && !Heap.IsMarked(~s_weak![i]))
            {
                s_weak![i] = 0;
            }
        }
    }
}
