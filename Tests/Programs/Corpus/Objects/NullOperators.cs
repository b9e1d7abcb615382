// covers: null-conditional x class, struct, array; coalesce x class, int
using System;

namespace Programs.Objects.NullOperators;

internal static class Program
{
    internal static void Main()
    {
        Person? nobody = null;
        var somebody = new Person { Name = "Ada", Friend = new Person() };
        Console.WriteLine(nobody?.Name is null);
        Console.WriteLine(somebody?.Name);
        Console.WriteLine(somebody?.Friend?.Name ?? "unnamed");
        Console.WriteLine(somebody?.Friend?.Friend?.Name?.Length ?? -1);
        Console.WriteLine(nobody?.Scores?[2] ?? -2);
        somebody!.Scores = [5, 6, 7];
        Console.WriteLine(somebody.Scores?[2] ?? -3);
        nobody?.Greet(Say("not called"));
        somebody?.Greet(Say("called"));
        somebody!.Friend!.Name ??= "Bob";
        somebody.Friend.Name ??= Say("not assigned");
        Console.WriteLine(somebody.Friend.Name);
        int? count = null;
        count ??= 8;
        Console.WriteLine(count + 1 ?? 0);
    }

    private static string Say(string text)
    {
        Console.WriteLine(text);
        return text;
    }
}

internal sealed class Person
{
    public string? Name;
    public Person? Friend;
    public int[]? Scores;

    public void Greet(string text) => Console.WriteLine(Name + text);
}
