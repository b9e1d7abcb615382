using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>New objects. All are zeroed.</summary>
internal static unsafe class Allocator
{
    private const int LongestArray = 0x7FFFFFC7;

    /// <summary>An instance of a class, or a boxed value.</summary>
    public static object NewObject(TypeDescriptor* type) => Intrinsics.ObjectAt(Heap.Allocate(type, type->InstanceSize));

    /// <summary>A vector.</summary>
    public static object NewArray(TypeDescriptor* type, int length)
    {
        int elementSize = type->ElementSize;
        uint bytes = (uint)length * (uint)elementSize;
        if ((uint)length > Heap.LargestObject / 4)
        {
            bytes = CheckedSize(length, elementSize);
        }

        nint address = Heap.Allocate(type, (int)(bytes + 8));
        ((int*)address)[1] = length;
        return Intrinsics.ObjectAt(address);
    }

    /// <summary>An array of several dimensions, its lower bounds 0: who asks for others writes them.</summary>
    /// <param name="type">Its descriptor.</param>
    /// <param name="lengths">The length of each dimension.</param>
    public static object NewMultiArray(TypeDescriptor* type, int* lengths)
    {
        int rank = type->Rank;
        uint total = 1;
        for (int i = 0; i < rank; i++)
        {
            if (lengths[i] < 0)
            {
                Throwing.Overflow();
            }

            ulong product = (ulong)total * (uint)lengths[i];
            if (product > LongestArray)
            {
                Throwing.OutOfMemory();
            }

            total = (uint)product;
        }

        nint address = Heap.Allocate(type, (int)CheckedSize((int)total, type->ElementSize) + 8 + (8 * rank));
        int* words = (int*)address;
        words[1] = (int)total;
        for (int i = 0; i < rank; i++)
        {
            words[2 + i] = lengths[i];
        }

        return Intrinsics.ObjectAt(address);
    }

    /// <summary>A string of so many zero characters.</summary>
    public static string NewString(int length)
    {
        if ((uint)length > Heap.LargestObject / 2)
        {
            Throwing.OutOfMemory();
        }

        nint address = Heap.Allocate((TypeDescriptor*)Intrinsics.TypeDescriptorOf<string>(), (length * 2) + 10);
        ((int*)address)[1] = length;
        return (string)Intrinsics.ObjectAt(address);
    }

    /// <summary>A shallow copy.</summary>
    public static object Clone(object original)
    {
        nint from = Intrinsics.AddressOf(original);
        TypeDescriptor* type = TypeDescriptor.Of(original);
        int size = Heap.SizeOf(from);
        nint to = Heap.Allocate(type, size);
        Memory.Copy((byte*)to + 4, (byte*)Intrinsics.AddressOf(original) + 4, size - 4);
        return Intrinsics.ObjectAt(to);
    }

    /// <summary>A boxed copy of the value at an address; null of an empty Nullable.</summary>
    public static object? Box(TypeDescriptor* type, byte* value)
    {
        if ((type->Flags & TypeDescriptor.IsNullable) != 0)
        {
            if (*value == 0)
            {
                return null;
            }

            // The value lies behind the flag, at the end of the structure.
            int nullableSize = type->InstanceSize - 4;
            type = type->Element;
            value += nullableSize - ValueSize(type);
        }

        nint address = Heap.Allocate(type, type->InstanceSize);
        Memory.Copy((byte*)address + 4, value, type->InstanceSize - 4);
        return Intrinsics.ObjectAt(address);
    }

    private static int ValueSize(TypeDescriptor* type) => type->InstanceSize - 4;

    private static uint CheckedSize(int length, int elementSize)
    {
        if (length < 0)
        {
            Throwing.Overflow();
        }

        ulong bytes = (ulong)(uint)length * (uint)elementSize;
        if (bytes > Heap.LargestObject)
        {
            Throwing.OutOfMemory();
        }

        return (uint)bytes;
    }
}
