// covers: dictionary x class; equality-comparer x class
using System;
using System.Collections.Generic;

namespace Programs.Collections.CustomKeys;

internal static class Program
{
    internal static void Main()
    {
        var d = new Dictionary<Key, string>();
        for (int i = 0; i < 30; i++)
        {
            d[new Key(i % 10)] = "v" + i;
        }

        Console.WriteLine(d.Count);
        Console.WriteLine(d[new Key(7)]);
        var byLength = new Dictionary<string, int>(new LengthComparer());
        foreach (string s in "a bb cc ddd e".Split(' '))
        {
            byLength[s] = byLength.TryGetValue(s, out int n) ? n + 1 : 1;
        }

        Console.WriteLine(byLength["x"] * 100 + byLength["xx"] * 10 + byLength["xxx"]);
        var set = new HashSet<Key> { new(1), new(2), new(1) };
        Console.WriteLine(set.Count);
    }
}

internal sealed class Key(int number) : IEquatable<Key>
{
    private readonly int _number = number;

    public bool Equals(Key? other) => other is not null && other._number == _number;

    public override bool Equals(object? obj) => Equals(obj as Key);

    public override int GetHashCode() => _number % 3;
}

internal sealed class LengthComparer : IEqualityComparer<string>
{
    public bool Equals(string? a, string? b) => a!.Length == b!.Length;

    public int GetHashCode(string s) => s.Length;
}
