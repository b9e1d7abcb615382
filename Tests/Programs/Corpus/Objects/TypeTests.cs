// covers: is x class, interface, array, struct; as x class; cast x class, interface, array
using System;

namespace Programs.Objects.TypeTests;

internal static class Program
{
    internal static void Main()
    {
        object?[] all = [null, new A(), new B(), new C(), "text", 5, 5L, (byte)5, new int[3], new string[2], new B[1], new object(), 'c', true];
        foreach (object? o in all)
        {
            int bits = 0;
            bits |= o is A ? 1 : 0;
            bits |= o is B ? 2 : 0;
            bits |= o is I ? 4 : 0;
            bits |= o is string ? 8 : 0;
            bits |= o is int ? 16 : 0;
            bits |= o is Array ? 32 : 0;
            bits |= o is object[] ? 64 : 0;
            bits |= o is A[] ? 128 : 0;
            bits |= o is ValueType ? 256 : 0;
            bits |= o is I[] ? 512 : 0;
            Console.WriteLine(bits);
            Console.WriteLine((o as A)?.Number ?? -1);
            Console.WriteLine(o as I is null);
        }

        object b = new B();
        Console.WriteLine(((A)b).Number);
        Console.WriteLine(((I)b).Ask());
        object five = 5;
        Console.WriteLine((int)five + 1);
        object strings = new[] { "x", "y" };
        Console.WriteLine(((object[])strings).Length);
        Console.WriteLine(((string[])strings)[1]);
    }
}

internal interface I
{
    int Ask();
}

internal class A
{
    public virtual int Number => 1;
}

internal class B : A, I
{
    public override int Number => 2;

    public int Ask() => 42;
}

internal sealed class C : A
{
    public override int Number => 3;
}
