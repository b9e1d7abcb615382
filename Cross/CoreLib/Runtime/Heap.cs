using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>
/// The heap: objects and free blocks side by side, from end to end. A block is a multiple of 8 bytes. Beside them lie two bit maps with one bit for each 8
/// bytes: where objects start, and what the collector marked. A free block begins with its size, made odd so that it is no descriptor's address, and the
/// next free block of its list. Small requests are cut from one current block; what is left of it goes to the lists, which are sorted by size.
/// </summary>
internal static unsafe partial class Heap
{
    /// <summary>Bytes of the largest object.</summary>
    public const int LargestObject = 0x10000000;

    private const int Lists = 24;
    private const int ExactLists = 16; // One for each multiple of 8 up to 128 bytes, then one for each doubling.

    private static byte* s_start;
    private static byte* s_end;
    private static byte* s_cursor; // The current block: from here to s_limit.
    private static byte* s_limit;
    private static uint* s_starts; // Bits: an object starts here.
    private static uint* s_marks;
    private static FreeLists s_free;
    private static uint s_filled; // Bit i: list i is not empty.
    private static int s_bytesFree; // In the lists.
    private static long s_allocatedBefore; // Bytes allocated up to the last collection.
    private static int s_usedAfterCollection;

    /// <summary>Takes the memory between two addresses.</summary>
    public static void Initialize(nint from, nint to)
    {
        int size = (int)(to - from);
        int words = (size >> 8) + 1;
        int stack = MarkStack.BytesFor(size);
        s_starts = (uint*)((from + 3) & ~3);
        s_marks = s_starts + words;
        MarkStack.Initialize((nint*)(s_marks + words), stack);
        s_start = (byte*)(((nint)(s_marks + words) + stack + 7) & ~7);
        s_end = (byte*)(to & ~7);
        Memory.Fill((byte*)s_starts, 0, words * 8);
        s_cursor = s_end;
        s_limit = s_end;
        AddFree(s_start, s_end);
    }

    /// <summary>A zeroed object with its header; collects, and throws when there is no room even then.</summary>
    /// <param name="type">Its descriptor.</param>
    /// <param name="size">Its bytes.</param>
    public static nint Allocate(TypeDescriptor* type, int size)
    {
        size = (size + 7) & ~7;
        byte* address = s_cursor;
        if (size > s_limit - address)
        {
            address = Refill(size);
        }

        s_cursor = address + size;
        uint granule = (uint)(address - s_start) >> 3;
        s_starts[granule >> 5] |= 1u << (int)granule;
        uint* words = (uint*)address;
        uint* end = (uint*)(address + size);
        *words = (uint)type;
        words[1] = 0;
        for (words += 2; words != end; words += 2)
        {
            words[0] = 0;
            words[1] = 0;
        }

        return (nint)address;
    }

    /// <summary>The bytes of an object as its descriptor and its length say, not rounded.</summary>
    public static int SizeOf(nint address)
    {
        var type = (TypeDescriptor*)*(nint*)address;
        if (type->ElementSize == 0)
        {
            return type->InstanceSize;
        }

        int elements = ((int*)address)[1] * type->ElementSize;
        return (type->Flags & TypeDescriptor.IsString) != 0 ? elements + 10 : elements + 8 + ((type->Rank > 1 || IsGeneralArray(type)) ? 8 * type->Rank : 0);
    }

    private static bool IsGeneralArray(TypeDescriptor* type) => type->InstanceSize > 8;

    /// <summary>A current block of at least so many bytes.</summary>
    private static byte* Refill(int size)
    {
        Retire();
        if (CollectsAlways || !Take(size))
        {
            Collect();
            if (!Take(size))
            {
                Throwing.OutOfMemory();
            }
        }

        if (CollectsAlways)
        {
            AddFree(s_cursor + size, s_limit);
            s_limit = s_cursor + size; // So that the next one comes here again.
        }

        return s_cursor;
    }

    /// <summary>Puts what is left of the current block into the lists.</summary>
    private static void Retire()
    {
        AddFree(s_cursor, s_limit);
        s_limit = s_cursor;
    }

    private static void AddFree(byte* from, byte* to)
    {
        int size = (int)(to - from);
        if (size == 0)
        {
            return;
        }

        int list = ListOf(size);
        ((uint*)from)[0] = (uint)size | 1;
        ((uint*)from)[1] = s_free[list];
        s_free[list] = (uint)from;
        s_filled |= 1u << list;
        s_bytesFree += size;
    }

    /// <summary>Makes a block of the lists the current one: the best of the exact sizes, else the first that fits.</summary>
    private static bool Take(int size)
    {
        int list = ListOf(size);
        uint candidates = s_filled >> list << list;
        while (candidates != 0)
        {
            list = System.Numerics.BitOperations.TrailingZeroCount(candidates);
            uint previous = 0;
            for (uint block = s_free[list]; block != 0; block = ((uint*)block)[1])
            {
                int blockSize = (int)(*(uint*)block & ~1u);
                if (blockSize >= size)
                {
                    Unlink(list, previous, block);
                    s_bytesFree -= blockSize;
                    s_cursor = (byte*)block;
                    s_limit = s_cursor + blockSize;
                    return true;
                }

                previous = block;
            }

            candidates &= candidates - 1;
        }

        return false;
    }

    private static void Unlink(int list, uint previous, uint block)
    {
        uint next = ((uint*)block)[1];
        if (previous != 0)
        {
            ((uint*)previous)[1] = next;
            return;
        }

        s_free[list] = next;
        if (next == 0)
        {
            s_filled &= ~(1u << list);
        }
    }

    private static int ListOf(int size)
    {
        if (size <= ExactLists * 8)
        {
            return (size >> 3) - 1;
        }

        int list = ExactLists + 24 - System.Numerics.BitOperations.LeadingZeroCount((uint)size);
        return list < Lists ? list : Lists - 1;
    }
}
