// covers: string-builder x string, char, int, bool
using System;
using System.Text;

namespace Programs.Formatting.StringBuilders;

internal static class Program
{
    internal static void Main()
    {
        var b = new StringBuilder();
        for (int i = 0; i < 30; i++)
        {
            b.Append(i).Append(',');
        }

        Console.WriteLine(b.Length);
        Console.WriteLine(b);
        b.Length -= 1;
        b.Insert(0, "start ").Append(" end").Replace("1", "one");
        Console.WriteLine(b.ToString());
        b.Remove(5, 20);
        Console.WriteLine(b.ToString(0, 20));
        b.Clear().AppendLine("line").Append('x', 3).Append("abcdef", 2, 3).Append(true).AppendJoin('-', new[] { 1, 2, 3 });
        Console.WriteLine(b);
        b[0] = 'L';
        Console.WriteLine(b[0]);
        b.Append($"value {42,5} {"s"}");
        b.AppendFormat("{0}!", "formatted");
        Console.WriteLine(b.ToString());
        Console.WriteLine(new StringBuilder("init", 50).Append(new char[] { 'a', 'b' }).ToString());
    }
}
