// covers: span x search, compare, sort; span-generic x int, char
using System;

namespace Programs.Spans.Algorithms;

internal static class Program
{
    internal static void Main()
    {
        int[] data = [5, 3, 9, 1, 7, 3];
        Span<int> span = data;
        Console.WriteLine(span.IndexOf(9) + span.LastIndexOf(3) * 10);
        Console.WriteLine(span.Contains(4) || !span.Contains(7));
        span[1..5].Reverse();
        Console.WriteLine(string.Join(' ', data));
        span.Sort();
        Console.WriteLine(string.Join(' ', data));
        Console.WriteLine(span.BinarySearch(7));
        ReadOnlySpan<char> text = "  key = value # note ";
        ReadOnlySpan<char> body = text[..text.IndexOf('#')].Trim();
        int equals = body.IndexOf('=');
        Console.WriteLine("[" + body[..equals].TrimEnd().ToString() + "][" + body[(equals + 1)..].Trim().ToString() + "]");
        Console.WriteLine(body.StartsWith("key") && body.EndsWith("lue"));
        Console.WriteLine(body.IndexOfAny('v', 'u'));
        Console.WriteLine(text.Count(' '));
        Console.WriteLine(((ReadOnlySpan<int>)data).SequenceCompareTo([1, 2, 4]) < 0);
        Span<byte> raw = stackalloc byte[4];
        "AB"u8.CopyTo(raw[1..]);
        Console.WriteLine(raw[0] + raw[1] * 1000 + raw[2]);
        Console.WriteLine(((ReadOnlySpan<int>)data).ToArray().Length);
        foreach (Range part in "a,b,c".AsSpan().Split(','))
        {
            Console.Write(part.Start.Value);
        }

        Console.WriteLine();
    }
}
