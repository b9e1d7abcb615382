namespace DeviceKit.CoreLib.Runtime;

/// <content>The invariants, for tests.</content>
internal static unsafe partial class Heap
{
    /// <summary>
    /// Whether blocks follow each other without a gap from end to end, every object and nothing else has its bit, every header is a descriptor's, and
    /// the lists hold all free blocks in their places.
    /// </summary>
    public static bool Check()
    {
        Retire();
        int free = 0;
        for (byte* block = s_start; block < s_end;)
        {
            uint header = *(uint*)block;
            bool isFree = (header & 1) != 0;
            uint granule = (uint)(block - s_start) >> 3;
            bool starts = (s_starts[granule >> 5] & (1u << (int)granule)) != 0;
            if (starts == isFree || header == 0)
            {
                return false;
            }

            int size = isFree ? (int)(header & ~1u) : (SizeOf((nint)block) + 7) & ~7;
            if (size < 8 || size > s_end - block || (!isFree && !HasNoStartInside(granule, size >> 3)))
            {
                return false;
            }

            free += isFree ? size : 0;
            block += size;
        }

        return free == s_bytesFree && ListsAreInOrder();
    }

    private static bool HasNoStartInside(uint granule, int count)
    {
        for (int i = 1; i < count; i++)
        {
            uint inside = granule + (uint)i;
            if ((s_starts[inside >> 5] & (1u << (int)inside)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool ListsAreInOrder()
    {
        int listed = 0;
        for (int i = 0; i < Lists; i++)
        {
            if ((s_free[i] != 0) != ((s_filled & (1u << i)) != 0))
            {
                return false;
            }

            for (uint block = s_free[i]; block != 0; block = ((uint*)block)[1])
            {
                int size = (int)(*(uint*)block & ~1u);
                if (ListOf(size) != i)
                {
                    return false;
                }

                listed += size;
            }
        }

        return listed == s_bytesFree;
    }
}
