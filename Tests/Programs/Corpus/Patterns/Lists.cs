// covers: pattern-list x int, string; slice x int
using System;

namespace Programs.Patterns.Lists;

internal static class Program
{
    private static string Of(int[] a) => a switch
    {
        [] => "empty",
        [var only] => "one " + only,
        [0, ..] => "starts with zero",
        [.., 9] => "ends with nine",
        [1, 2, .. var rest] => "one two and " + rest.Length,
        [var first, _, .., > 5 and var last] => first + "..." + last,
        [_, _] => "two",
        _ => "many",
    };

    internal static void Main()
    {
        Console.WriteLine(Of([]));
        Console.WriteLine(Of([7]));
        Console.WriteLine(Of([0, 9]));
        Console.WriteLine(Of([3, 9]));
        Console.WriteLine(Of([1, 2]));
        Console.WriteLine(Of([1, 2, 3, 4]));
        Console.WriteLine(Of([4, 4, 4, 6]));
        Console.WriteLine(Of([4, 4]));
        Console.WriteLine(Of([4, 4, 4]));
        Console.WriteLine("get /index".Split(' ') is ["get", var path] ? path : "no");
        Console.WriteLine("abc" is ['a', .., 'c']);
    }
}
