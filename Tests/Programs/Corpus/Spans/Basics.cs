// covers: span x byte, int, char; readonly-span x byte, char; stackalloc x int, byte
using System;
using System.Runtime.CompilerServices;

namespace Programs.Spans.Basics;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Sum(ReadOnlySpan<int> values)
    {
        int sum = 0;
        foreach (int v in values)
        {
            sum += v;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Double(Span<int> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= 2;
        }
    }

    internal static void Main()
    {
        int[] array = [1, 2, 3, 4, 5, 6];
        Span<int> whole = array;
        Double(whole[2..4]);
        Console.WriteLine(Sum(array));
        Console.WriteLine(Sum(whole[^2..]));
        Span<int> stack = stackalloc int[8];
        for (int i = 0; i < stack.Length; i++)
        {
            stack[i] = i * i;
        }

        Console.WriteLine(Sum(stack));
        stack[..3].CopyTo(stack[4..]);
        Console.WriteLine(Sum(stack));
        stack.Fill(7);
        stack.Slice(1, 2).Clear();
        Console.WriteLine(Sum(stack));
        ReadOnlySpan<char> text = "hello world".AsSpan(6);
        Console.WriteLine(text.Length);
        Console.WriteLine(text.ToString());
        Console.WriteLine(text.IndexOf('l'));
        Console.WriteLine(text.SequenceEqual("world"));
        ReadOnlySpan<byte> bytes = "abc"u8;
        Console.WriteLine(bytes[2] + bytes.Length);
        Console.WriteLine(Span<int>.Empty.IsEmpty);
        try
        {
            Console.WriteLine(text[5]);
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("outside");
        }

        try
        {
            Console.WriteLine(whole[4..9].Length);
        }
        catch (ArgumentOutOfRangeException)
        {
            Console.WriteLine("no such slice");
        }
    }
}
