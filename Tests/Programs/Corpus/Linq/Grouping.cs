// covers: group-by x string; join x class; to-dictionary x string; query-syntax x int
using System;
using System.Linq;

namespace Programs.Linq.Grouping;

internal static class Program
{
    internal static void Main()
    {
        string[] words = ["apple", "avocado", "banana", "blueberry", "cherry", "apricot"];
        foreach (IGrouping<char, string> g in words.GroupBy(w => w[0]))
        {
            Console.WriteLine(g.Key + ":" + string.Join(',', g));
        }

        var byLength = words.ToLookup(w => w.Length);
        Console.WriteLine(byLength[6].Count());
        var lengths = words.ToDictionary(w => w, w => w.Length);
        Console.WriteLine(lengths["cherry"]);
        var query = from w in words
                    where w.Length > 5
                    let first = w[0]
                    orderby first descending, w.Length
                    select first + w.Length.ToString();
        Console.WriteLine(string.Join(' ', query));
        var pets = new[] { (Owner: 1, Name: "Rex"), (Owner: 2, Name: "Tom"), (Owner: 1, Name: "Kit") };
        var owners = new[] { (Id: 1, Name: "Ann"), (Id: 2, Name: "Ben") };
        foreach (string s in from o in owners join p in pets on o.Id equals p.Owner select o.Name + "-" + p.Name)
        {
            Console.WriteLine(s);
        }

        Console.WriteLine(words.MaxBy(w => w.Length) + words.MinBy(w => w.Length));
        Console.WriteLine(words.CountBy(w => w[0]).First().Value);
    }
}
