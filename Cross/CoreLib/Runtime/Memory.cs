using System.Runtime.CompilerServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Copying and filling of memory, by words where the addresses allow it.</summary>
internal static unsafe partial class Memory
{
    /// <summary>Copies bytes between places that may overlap.</summary>
    public static void Copy(byte* to, byte* from, int count)
    {
        if ((nuint)to - (nuint)from < (nuint)count)
        {
            CopyDown(to, from, count);
            return;
        }

        if ((((nint)to ^ (nint)from) & 3) == 0)
        {
            while (count > 0 && ((nint)to & 3) != 0)
            {
                *to++ = *from++;
                count--;
            }

            while (count >= 16)
            {
                uint first = ((uint*)from)[0];
                uint second = ((uint*)from)[1];
                uint third = ((uint*)from)[2];
                uint fourth = ((uint*)from)[3];
                ((uint*)to)[0] = first;
                ((uint*)to)[1] = second;
                ((uint*)to)[2] = third;
                ((uint*)to)[3] = fourth;
                to += 16;
                from += 16;
                count -= 16;
            }

            while (count >= 4)
            {
                *(uint*)to = *(uint*)from;
                to += 4;
                from += 4;
                count -= 4;
            }
        }

        while (count > 0)
        {
            *to++ = *from++;
            count--;
        }
    }

    /// <summary>Sets bytes to a value.</summary>
    public static void Fill(byte* to, byte value, int count)
    {
        while (count > 0 && ((nint)to & 3) != 0)
        {
            *to++ = value;
            count--;
        }

        uint word = value * 0x01010101u;
        while (count >= 16)
        {
            ((uint*)to)[0] = word;
            ((uint*)to)[1] = word;
            ((uint*)to)[2] = word;
            ((uint*)to)[3] = word;
            to += 16;
            count -= 16;
        }

        while (count >= 4)
        {
            *(uint*)to = word;
            to += 4;
            count -= 4;
        }

        while (count > 0)
        {
            *to++ = value;
            count--;
        }
    }

    /// <summary>Whether so many bytes are the same.</summary>
    public static bool Equal(byte* first, byte* second, int count)
    {
        if ((((nint)first | (nint)second) & 3) == 0)
        {
            while (count >= 4)
            {
                if (*(uint*)first != *(uint*)second)
                {
                    return false;
                }

                first += 4;
                second += 4;
                count -= 4;
            }
        }

        while (count > 0)
        {
            if (*first++ != *second++)
            {
                return false;
            }

            count--;
        }

        return true;
    }

    private static void CopyDown(byte* to, byte* from, int count)
    {
        to += count;
        from += count;
        if ((((nint)to ^ (nint)from) & 3) == 0)
        {
            while (count > 0 && ((nint)to & 3) != 0)
            {
                *--to = *--from;
                count--;
            }

            while (count >= 4)
            {
                to -= 4;
                from -= 4;
                *(uint*)to = *(uint*)from;
                count -= 4;
            }
        }

        while (count > 0)
        {
            *--to = *--from;
            count--;
        }
    }
}
