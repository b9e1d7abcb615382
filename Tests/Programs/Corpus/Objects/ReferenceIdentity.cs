// covers: reference-equals x class, string, box; hash-code x object
using System;

namespace Programs.Objects.ReferenceIdentity;

internal static class Program
{
    internal static void Main()
    {
        object a = new();
        object b = a;
        object c = new();
        Console.WriteLine(a == b);
        Console.WriteLine(a == c);
        Console.WriteLine(a.Equals(b) && !a.Equals(c));
        int hash = a.GetHashCode();
        for (int i = 0; i < 3000; i++)
        {
            c = new object[10];
        }

        Console.WriteLine(a.GetHashCode() == hash);
        object x = 5, y = 5;
        Console.WriteLine(x == y);
        Console.WriteLine(x.Equals(y));
        Console.WriteLine(x.GetHashCode() == 5.GetHashCode());
        Console.WriteLine(ReferenceEquals(null, null));
        Console.WriteLine((object?)null == a);
        Console.WriteLine(c is object[] { Length: 10 });
    }
}
