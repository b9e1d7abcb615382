// covers: closure x int, long, class, loop
using System;

namespace Programs.Delegates.Closures;

internal static class Program
{
    internal static void Main()
    {
        int total = 0;
        Action<int> add = x => total += x;
        add(5);
        add(6);
        Console.WriteLine(total);
        var shared = new Action[3];
        for (int i = 0; i < 3; i++)
        {
            shared[i] = () => Console.WriteLine(i);
        }

        foreach (Action a in shared)
        {
            a();
        }

        var own = new Action[3];
        for (int i = 0; i < 3; i++)
        {
            int copy = i * 10;
            own[i] = () => Console.WriteLine(copy++ + total);
        }

        foreach (Action a in own)
        {
            a();
            a();
        }

        Func<Func<int>> counterMaker = () =>
        {
            int count = 0;
            return () => ++count;
        };
        Func<int> one = counterMaker();
        Func<int> two = counterMaker();
        one();
        one();
        Console.WriteLine(one() * 10 + two());
        Console.WriteLine(Compose<long, int, string>(x => (int)(x >> 33), x => "<" + x + ">")(7L << 33));
    }

    private static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) => x => g(f(x));
}
