// covers: collect-cycle x class
using System;

namespace Programs.Memory.Cycles;

internal static class Program
{
    internal static void Main()
    {
        int alive = 0;
        var ring = new Link();
        ring.Next = ring;
        for (int i = 0; i < 20000; i++)
        {
            var a = new Link();
            var b = new Link { Next = a };
            a.Next = b;
            if (i % 500 == 0)
            {
                a.Next = ring.Next;
                ring.Next = a;
            }
        }

        for (Link? l = ring.Next; l != ring; l = l!.Next)
        {
            alive++;
        }

        Console.WriteLine(alive);
    }
}

internal sealed class Link
{
    public Link? Next;
}
