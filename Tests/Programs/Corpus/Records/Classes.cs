// covers: record x class; with x record; deconstruct x record
using System;

namespace Programs.Records.Classes;

internal static class Program
{
    internal static void Main()
    {
        var a = new Person("Ada", 36);
        Person b = a with { Age = 37 };
        var c = new Person("Ada", 36);
        Console.WriteLine(a == c);
        Console.WriteLine(a == b);
        Console.WriteLine(a.Equals(c) && a.GetHashCode() == c.GetHashCode());
        Console.WriteLine(a);
        Console.WriteLine(b);
        (string name, int age) = b;
        Console.WriteLine(name + age);
        Person s = new Student("Bob", 20, "Physics");
        Console.WriteLine(s);
        Console.WriteLine(s == new Person("Bob", 20));
        Person t = s with { Age = 21 };
        Console.WriteLine(t is Student { Subject: "Physics", Age: 21 });
        Console.WriteLine(s != t);
    }
}

internal record Person(string Name, int Age);

internal sealed record Student(string Name, int Age, string Subject) : Person(Name, Age);
