// covers: sort x int, string, struct; comparison x delegate
using System;
using System.Collections.Generic;

namespace Programs.Collections.SortStability;

internal static class Program
{
    internal static void Main()
    {
        var values = new int[200];
        uint seed = 3;
        for (int i = 0; i < values.Length; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            values[i] = (int)(seed >> 8) % 500;
        }

        Array.Sort(values);
        bool ordered = true;
        long hash = 0;
        for (int i = 0; i < values.Length; i++)
        {
            ordered &= i == 0 || values[i - 1] <= values[i];
            hash = (hash * 31 + values[i]) % 1000000007;
        }

        Console.WriteLine(ordered);
        Console.WriteLine(hash);
        Array.Sort(values, (a, b) => b.CompareTo(a));
        Console.WriteLine(values[0] - values[^1]);
        string[] names = ["d", "b", "a", "c"];
        int[] keys = [4, 2, 1, 3];
        Array.Sort(keys, names);
        Console.WriteLine(string.Join("", names));
        Array.Sort(names, 1, 2, Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a)));
        Console.WriteLine(string.Join("", names));
        Console.WriteLine(Array.BinarySearch(keys, 3));
        var versions = new List<Version2> { new(1, 5), new(0, 9), new(1, 2) };
        versions.Sort();
        Console.WriteLine(versions[0].Minor * 100 + versions[1].Minor * 10 + versions[2].Minor);
    }
}

internal readonly struct Version2(int major, int minor) : IComparable<Version2>
{
    public int Minor => minor;

    private int Major => major;

    public int CompareTo(Version2 other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);
}
