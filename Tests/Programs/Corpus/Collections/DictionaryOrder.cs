// covers: dictionary-order x int, string
using System;
using System.Collections.Generic;

namespace Programs.Collections.DictionaryOrder;

internal static class Program
{
    // Without removals .NET's dictionary is walked in the order of insertion; a removed place is taken next.
    internal static void Main()
    {
        var d = new Dictionary<string, int>();
        foreach (string s in "delta alpha echo bravo charlie foxtrot".Split(' '))
        {
            d.Add(s, s.Length);
        }

        Console.WriteLine(string.Join(' ', d.Keys));
        d.Remove("alpha");
        d.Remove("bravo");
        d["golf"] = 1;
        d["hotel"] = 2;
        d["india"] = 3;
        Console.WriteLine(string.Join(' ', d.Keys));
        Console.WriteLine(string.Join(' ', d.Values));
    }
}
