// covers: collect-mark x class
using System;

namespace Programs.Memory.DeepStructure;

internal static class Program
{
    // A list so long that a collector which marks by recursion would run out of stack.
    internal static void Main()
    {
        Item? first = null;
        for (int i = 0; i < 1500; i++)
        {
            first = new Item { Value = i, Next = first };
        }

        for (int i = 0; i < 20000; i++)
        {
            _ = new Item();
        }

        int sum = 0;
        for (Item? i = first; i is not null; i = i.Next)
        {
            sum += i.Value;
        }

        Console.WriteLine(sum);
    }
}

internal sealed class Item
{
    public int Value;
    public Item? Next;
}
