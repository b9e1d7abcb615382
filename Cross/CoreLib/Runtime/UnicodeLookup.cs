using System;
using System.Globalization;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Finds characters in <see cref="UnicodeTable"/>.</summary>
internal static class UnicodeLookup
{
    public static UnicodeCategory CategoryOf(char c)
    {
        ReadOnlySpan<ushort> starts = UnicodeTable.CategoryStarts;
        int low = 0;
        int high = starts.Length;
        while (high - low > 1)
        {
            int middle = (low + high) >> 1;
            if (starts[middle] <= c)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        // Runs of capitals and small letters that take turns are one entry.
        int category = UnicodeTable.Categories[low];
        return (UnicodeCategory)(category < UnicodeTable.Alternating ? category : (category - UnicodeTable.Alternating) ^ ((c - starts[low]) & 1));
    }

    public static char ToUpper(char c) => Map(c, UnicodeTable.UpperStarts, UnicodeTable.UpperLengths, UnicodeTable.UpperOffsets);

    public static char ToLower(char c) => Map(c, UnicodeTable.LowerStarts, UnicodeTable.LowerLengths, UnicodeTable.LowerOffsets);

    /// <summary>Runs of characters with one distance; in a run whose length has its upper bit set only every second character is mapped.</summary>
    private static char Map(char c, ReadOnlySpan<ushort> starts, ReadOnlySpan<byte> lengths, ReadOnlySpan<short> offsets)
    {
        int low = 0;
        int high = starts.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (c < starts[middle])
            {
                high = middle;
            }
            else if (c >= starts[middle] + (lengths[middle] & 0x7F))
            {
                low = middle + 1;
            }
            else
            {
                bool isSkipped = (lengths[middle] & 0x80) != 0 && ((c - starts[middle]) & 1) != 0;
                return isSkipped ? c : (char)(c + offsets[middle]);
            }
        }

        return c;
    }
}
