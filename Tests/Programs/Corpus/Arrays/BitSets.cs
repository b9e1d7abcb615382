// covers: array x uint, ulong; indexer x bool
using System;

namespace Programs.Arrays.BitSets;

internal static class Program
{
    internal static void Main()
    {
        var even = new BitSet(200);
        var third = new BitSet(200);
        for (int i = 0; i < 200; i++)
        {
            even[i] = i % 2 == 0;
            third[i] = i % 3 == 0;
        }

        BitSet both = even & third, one = even ^ third;
        Console.WriteLine(both.Count);
        Console.WriteLine(one.Count);
        Console.WriteLine((even | third).Count);
        Console.WriteLine(both.Next(100));
        Console.WriteLine(both.Next(199));
        even[4] = false;
        Console.WriteLine(even[4] | even[6]);
    }
}

internal sealed class BitSet(int length)
{
    private readonly uint[] _words = new uint[(length + 31) / 32];

    public int Count
    {
        get
        {
            int count = 0;
            foreach (uint w in _words)
            {
                for (uint rest = w; rest != 0; rest &= rest - 1)
                {
                    count++;
                }
            }

            return count;
        }
    }

    public bool this[int i]
    {
        get => (_words[i >> 5] >> (i & 31) & 1) != 0;
        set => _words[i >> 5] = value ? _words[i >> 5] | (1u << i) : _words[i >> 5] & ~(1u << i);
    }

    public static BitSet operator &(BitSet a, BitSet b) => Combine(a, b, (x, y) => x & y);

    public static BitSet operator |(BitSet a, BitSet b) => Combine(a, b, (x, y) => x | y);

    public static BitSet operator ^(BitSet a, BitSet b) => Combine(a, b, (x, y) => x ^ y);

    public int Next(int from)
    {
        for (int i = from; i < _words.Length * 32; i++)
        {
            if (this[i])
            {
                return i;
            }
        }

        return -1;
    }

    private static BitSet Combine(BitSet a, BitSet b, Func<uint, uint, uint> f)
    {
        var result = new BitSet(a._words.Length * 32);
        for (int i = 0; i < a._words.Length; i++)
        {
            result._words[i] = f(a._words[i], b._words[i]);
        }

        return result;
    }
}
