// covers: root-static x class, struct, array
using System;

namespace Programs.Memory.StaticRoots;

internal static class Program
{
    private static Holder? s_object;
    private static (int Number, Holder? Inner) s_structure;
    private static readonly Holder?[] s_array = new Holder?[3];
    private static object? s_boxed;

    internal static void Main()
    {
        s_object = new Holder("object");
        s_structure = (1, new Holder("structure"));
        s_array[1] = new Holder("array");
        s_boxed = (7, new Holder("boxed"));
        for (int i = 0; i < 15000; i++)
        {
            _ = new Holder("waste");
        }

        Console.WriteLine(s_object.Name);
        Console.WriteLine(s_structure.Inner!.Name);
        Console.WriteLine(s_array[1]!.Name);
        Console.WriteLine((((int, Holder))s_boxed).Item2.Name);
    }
}

internal sealed class Holder(string name)
{
    public string Name = name + "!";
}
