// covers: collect x class, array, string
using System;

namespace Programs.Memory.ManyObjects;

internal static class Program
{
    // More objects than the heap holds at once: the collector must take back what nobody sees.
    internal static void Main()
    {
        Node? kept = null;
        long sum = 0;
        for (int i = 0; i < 30000; i++)
        {
            var node = new Node { Value = i, Data = new byte[i % 37] };
            if (i % 1000 == 0)
            {
                node.Next = kept;
                kept = node;
            }

            sum += node.Data.Length;
        }

        Console.WriteLine(sum);
        for (Node? n = kept; n is not null; n = n.Next)
        {
            Console.Write(n.Value);
            Console.Write(' ');
            Console.Write(n.Data!.Length);
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}

internal sealed class Node
{
    public int Value;
    public byte[]? Data;
    public Node? Next;
}
