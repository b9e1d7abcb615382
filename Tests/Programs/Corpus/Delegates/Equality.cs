// covers: delegate-equality x static, instance
using System;

namespace Programs.Delegates.Equality;

internal static class Program
{
    internal static void Main()
    {
        var a = new Target();
        var b = new Target();
        Action one = a.Run;
        Action same = a.Run;
        Action other = b.Run;
        Console.WriteLine(one == same);
        Console.WriteLine(one == other);
        Console.WriteLine(one.Equals(same));
        Console.WriteLine(one + other == same + other);
        Console.WriteLine(one + other == other + one);
        Action first = Target.Static;
        Action second = Target.Static;
        Console.WriteLine(first == second);
        Console.WriteLine(one - one is null);
        Console.WriteLine((one + other - other) == one);
        Console.WriteLine(one.Target == a);
        Console.WriteLine(first.Target is null);
    }
}

internal sealed class Target
{
    public static void Static()
    {
    }

    public void Run()
    {
    }
}
