// covers: constrained-call x struct, class, int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Generics.StructConstrainedCalls;

internal static class Program
{
    // A call through a type parameter on a structure must change the structure, not a boxed copy.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Run<T>(ref T counter, int n)
        where T : ICounter
    {
        for (int i = 0; i < n; i++)
        {
            counter.Step();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Text<T>(T x) => x!.ToString()!;

    internal static void Main()
    {
        var s = new StructCounter();
        var c = new ClassCounter();
        Run(ref s, 5);
        Run(ref c, 6);
        Console.WriteLine(s.Count);
        Console.WriteLine(c.Count);
        ICounter boxed = s;
        Run(ref boxed, 10);
        Console.WriteLine(s.Count);
        Console.WriteLine(boxed.Count);
        Console.WriteLine(Text(5));
        Console.WriteLine(Text(s));
        Console.WriteLine(Text("t"));
        Console.WriteLine(Text(true));
    }
}

internal interface ICounter
{
    int Count { get; }

    void Step();
}

internal struct StructCounter : ICounter
{
    public int Count { get; private set; }

    public void Step() => Count++;

    public override readonly string ToString() => "counter " + Count;
}

internal sealed class ClassCounter : ICounter
{
    public int Count { get; private set; }

    public void Step() => Count += 2;
}
