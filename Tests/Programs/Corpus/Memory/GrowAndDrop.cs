// covers: collect x array; root-array x class
using System;

namespace Programs.Memory.GrowAndDrop;

internal static class Program
{
    // A structure that grows to most of the heap, is dropped, and grows again.
    internal static void Main()
    {
        for (int round = 0; round < 6; round++)
        {
            Block? first = null;
            int count = 0;
            for (; count < 60; count++)
            {
                first = new Block(count + round, first);
            }

            long sum = 0;
            for (Block? b = first; b is not null; b = b.Next)
            {
                sum += b.Data[^1] + b.Data.Length;
            }

            Console.WriteLine(sum);
        }
    }
}

internal sealed class Block
{
    public readonly int[] Data;
    public readonly Block? Next;

    public Block(int number, Block? next)
    {
        Data = new int[60 + (number % 20)];
        Data[^1] = number;
        Next = next;
    }
}
