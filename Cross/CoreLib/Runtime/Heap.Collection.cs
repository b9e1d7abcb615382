using System;

namespace DeviceKit.CoreLib.Runtime;

/// <content>Marking and sweeping. The stack is scanned for any word that may point into an object, everything else precisely; nothing moves.</content>
internal static unsafe partial class Heap
{
    /// <summary>How often it was collected.</summary>
    public static int Collections { get; private set; }

    /// <summary>Whether every allocation collects first: a build for tests defines the symbol as 1, others as 0.</summary>
    private static bool CollectsAlways => ((int)Intrinsics.SymbolAddress("__gc_stress") & 1) != 0;

    /// <summary>Bytes in objects, those included that nothing refers to any more.</summary>
    public static int BytesUsed => (int)(s_end - s_start) - s_bytesFree - (int)(s_limit - s_cursor);

    /// <summary>Bytes that the heap has.</summary>
    public static int BytesTotal => (int)(s_end - s_start);

    /// <summary>Bytes ever allocated, rounded to blocks.</summary>
    public static long BytesAllocated => s_allocatedBefore + BytesUsed - s_usedAfterCollection;

    /// <summary>Whether there ever was a weak reference.</summary>
    public static bool HasWeakReferences { get; set; }

    /// <summary>Whether an object is marked; those of the image always are.</summary>
    public static bool IsMarked(nint address)
    {
        nuint offset = (nuint)(address - (nint)s_start);
        return offset >= (nuint)(s_end - s_start) || (s_marks[offset >> 8] & (1u << (int)(offset >> 3))) != 0;
    }

    /// <summary>Frees every object that nothing refers to.</summary>
    public static void Collect()
    {
        Retire();
        s_allocatedBefore += BytesUsed - s_usedAfterCollection;
        int words = ((int)(s_end - s_start) >> 8) + 1;
        Memory.Fill((byte*)s_marks, 0, words * 4);
        MarkRoots();
        MarkStaticObjects();
        MarkCallers();
        while (MarkStack.HasOverflowed)
        {
            MarkStack.HasOverflowed = false;
            ForEachMarked(&MarkReferences);
        }

        if (HasWeakReferences)
        {
            HandleTable.ClearDead();
        }

        Sweep();
        Collections++;
        s_usedAfterCollection = BytesUsed;
    }

    private static void MarkRoots()
    {
        var end = (nint*)Intrinsics.SymbolAddress("__roots_end");
        for (var root = (nint*)Intrinsics.SymbolAddress("__roots_start"); root < end; root++)
        {
            Mark(*root);
        }
    }

    /// <summary>Objects of the image that are written stand one behind the other, with zero words between them where one is aligned.</summary>
    private static void MarkStaticObjects()
    {
        nint end = Intrinsics.SymbolAddress("__objects_end");
        for (nint place = Intrinsics.SymbolAddress("__objects_start"); place < end;)
        {
            if (*(nint*)place == 0)
            {
                place += 4;
                continue;
            }

            MarkReferences(place);
            Drain();
            place += (SizeOf(place) + 3) & ~3;
        }
    }

    /// <summary>Every word from the save area below this frame to the stack's base.</summary>
    private static void MarkCallers()
    {
        Machine.Walk(null, 0);
        var end = (nint*)Intrinsics.SymbolAddress("__stack_top");
        for (var word = (nint*)(Intrinsics.StackPointer() - 16); word < end; word++)
        {
            MarkConservatively(*word);
        }
    }

    /// <summary>A word that may point at an object, into it, or just behind it.</summary>
    private static void MarkConservatively(nint word)
    {
        if ((nuint)(word - (nint)s_start) > (nuint)(s_end - s_start))
        {
            return;
        }

        nint start = StartAtOrBefore(word);
        MarkIfInside(start, word);
        if (start == word)
        {
            MarkIfInside(StartAtOrBefore(word - 1), word);
        }
    }

    private static void MarkIfInside(nint start, nint word)
    {
        if (start != 0 && word <= start + SizeOf(start))
        {
            Mark(start);
        }
    }

    /// <summary>The last object that starts at an address or before it; 0 when there is none.</summary>
    private static nint StartAtOrBefore(nint address)
    {
        int granule = (int)(address - (nint)s_start) >> 3;
        if (granule < 0)
        {
            return 0;
        }

        int index = granule >> 5;
        uint bits = s_starts[index] & (uint.MaxValue >> (31 - (granule & 31)));
        while (bits == 0)
        {
            if (--index < 0)
            {
                return 0;
            }

            bits = s_starts[index];
        }

        int bit = 31 - System.Numerics.BitOperations.LeadingZeroCount(bits);
        return (nint)s_start + (((index << 5) + bit) << 3);
    }

    /// <summary>Marks an object and all that it leads to. Addresses outside the heap are of the image.</summary>
    private static void Mark(nint address)
    {
        MarkOne(address);
        Drain();
    }

    private static void Drain()
    {
        while (MarkStack.TryPop(out nint next))
        {
            MarkReferences(next);
        }
    }

    private static void MarkOne(nint address)
    {
        nuint offset = (nuint)(address - (nint)s_start);
        if (offset >= (nuint)(s_end - s_start))
        {
            return;
        }

        uint granule = (uint)offset >> 3;
        uint bit = 1u << (int)granule;
        uint* word = s_marks + (granule >> 5);
        if ((*word & bit) == 0)
        {
            *word |= bit;
            var type = (TypeDescriptor*)*(nint*)address;
            if (type->References != 0 || (type->Flags & TypeDescriptor.HoldsReferences) != 0)
            {
                MarkStack.Push(address);
            }
        }
    }

    private static void MarkReferences(nint address)
    {
        var type = (TypeDescriptor*)*(nint*)address;
        uint references = type->References;
        if ((type->Flags & TypeDescriptor.IsArray) == 0)
        {
            if (references != 0)
            {
                MarkFields(address, references);
            }

            return;
        }

        if ((type->Flags & TypeDescriptor.HoldsReferences) == 0)
        {
            return;
        }

        int size = type->ElementSize;
        nint element = address + ElementsOf(type);
        nint end = element + (((int*)address)[1] * size);
        bool ofStructures = references != 0;
        for (; element < end; element += size)
        {
            if (ofStructures)
            {
                MarkFields(element - 4, references); // As if the element had a header.
            }
            else
            {
                MarkOne(*(nint*)element);
            }
        }
    }

    private static int ElementsOf(TypeDescriptor* type) => IsGeneralArray(type) ? 8 + (8 * type->Rank) : 8;

    private static void MarkFields(nint address, uint references)
    {
        if ((references & 1) != 0)
        {
            var word = (nint*)address;
            for (references >>= 1; references != 0; references >>= 1)
            {
                word++;
                if ((references & 1) != 0)
                {
                    MarkOne(*word);
                }
            }

            return;
        }

        var list = (int*)references;
        for (int i = 1; i <= *list; i++)
        {
            MarkOne(*(nint*)(address + list[i]));
        }
    }

    private static void ForEachMarked(delegate*<nint, void> action)
    {
        int words = ((int)(s_end - s_start) >> 8) + 1;
        for (int i = 0; i < words; i++)
        {
            for (uint bits = s_marks[i]; bits != 0; bits &= bits - 1)
            {
                action((nint)s_start + (((i << 5) + System.Numerics.BitOperations.TrailingZeroCount(bits)) << 3));
                Drain();
            }
        }
    }

    /// <summary>Gathers what lies between marked objects. Its cost is that of what lives: dead objects are not looked at.</summary>
    private static void Sweep()
    {
        s_free = default;
        s_filled = 0;
        s_bytesFree = 0;
        byte* free = s_start;
        int words = ((int)(s_end - s_start) >> 8) + 1;
        for (int i = 0; i < words; i++)
        {
            uint marks = s_marks[i];
            s_starts[i] = marks;
            for (; marks != 0; marks &= marks - 1)
            {
                byte* live = s_start + (((i << 5) + System.Numerics.BitOperations.TrailingZeroCount(marks)) << 3);
                AddFree(free, live);
                free = live + ((SizeOf((nint)live) + 7) & ~7);
            }
        }

        AddFree(free, s_end);
        s_cursor = s_end;
        s_limit = s_end;
    }
}
