// covers: array x int, long; recursion x array
using System;

namespace Programs.Arrays.HeapAndMerge;

internal static class Program
{
    internal static void Main()
    {
        var values = new int[120];
        uint seed = 31;
        for (int i = 0; i < values.Length; i++)
        {
            seed = (seed * 69069) + 1;
            values[i] = (int)(seed >> 20) - 2000;
        }

        int[] merged = Merge(values, 0, values.Length);
        var heap = (int[])values.Clone();
        for (int i = (heap.Length / 2) - 1; i >= 0; i--)
        {
            Sift(heap, i, heap.Length);
        }

        for (int end = heap.Length - 1; end > 0; end--)
        {
            (heap[0], heap[end]) = (heap[end], heap[0]);
            Sift(heap, 0, end);
        }

        long hash = 0;
        bool same = true;
        for (int i = 0; i < heap.Length; i++)
        {
            same &= heap[i] == merged[i];
            hash = ((hash * 31) + heap[i]) % 1000003;
        }

        Console.WriteLine(same);
        Console.WriteLine(hash);
        Console.WriteLine(heap[0]);
        Console.WriteLine(heap[^1]);
    }

    private static int[] Merge(int[] source, int from, int to)
    {
        if (to - from == 1)
        {
            return [source[from]];
        }

        int[] left = Merge(source, from, (from + to) / 2), right = Merge(source, (from + to) / 2, to);
        var result = new int[to - from];
        for (int i = 0, l = 0, r = 0; i < result.Length; i++)
        {
            result[i] = r == right.Length || (l < left.Length && left[l] <= right[r]) ? left[l++] : right[r++];
        }

        return result;
    }

    private static void Sift(int[] heap, int root, int count)
    {
        for (int child = (2 * root) + 1; child < count; child = (2 * root) + 1)
        {
            if (child + 1 < count && heap[child + 1] > heap[child])
            {
                child++;
            }

            if (heap[root] >= heap[child])
            {
                return;
            }

            (heap[root], heap[child]) = (heap[child], heap[root]);
            root = child;
        }
    }
}
