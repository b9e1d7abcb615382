// covers: static-readonly x array, string, class
using System;

namespace Programs.Statics.BeforeFieldInit;

internal static class Program
{
    private static readonly int[] s_table = Build(10);
    private static readonly string s_name = "table of " + s_table.Length;
    private static readonly Entry s_entry = new(s_name);

    private static int[] Build(int n)
    {
        var table = new int[n];
        for (int i = 0; i < n; i++)
        {
            table[i] = (i * i) - n;
        }

        return table;
    }

    internal static void Main()
    {
        int sum = 0;
        foreach (int v in s_table)
        {
            sum = (sum * 5) + v;
        }

        Console.WriteLine(sum);
        Console.WriteLine(s_name);
        Console.WriteLine(s_entry.Text);
        s_table[0] = 99;
        Console.WriteLine(s_table[0]);
        Console.WriteLine(Entry.Made);
    }
}

internal sealed class Entry
{
    public static int Made;

    public Entry(string text)
    {
        Text = "<" + text + ">";
        Made++;
    }

    public string Text { get; }
}
