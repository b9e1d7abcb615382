// covers: string x concat; recursion x long
using System;

namespace Programs.Strings.NumbersToWords;

internal static class Program
{
    private static readonly string[] s_small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static string Words(long n) => n switch
    {
        < 0 => "minus " + Words(-n),
        < 20 => s_small[n],
        < 100 => s_tens[n / 10] + (n % 10 == 0 ? "" : "-" + s_small[n % 10]),
        < 1000 => Group(n, 100, "hundred"),
        < 1000000 => Group(n, 1000, "thousand"),
        < 1000000000 => Group(n, 1000000, "million"),
        _ => Group(n, 1000000000, "billion"),
    };

    private static string Group(long n, long unit, string name) => Words(n / unit) + " " + name + (n % unit == 0 ? "" : " " + Words(n % unit));

    private static string Roman(int n)
    {
        (int, string)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        string text = "";
        foreach ((int value, string sign) in signs)
        {
            for (; n >= value; n -= value)
            {
                text += sign;
            }
        }

        return text;
    }

    internal static void Main()
    {
        long[] numbers = [0, 13, 40, 99, 100, 345, 1000, 20019, 1000001, -5000000123];
        foreach (long n in numbers)
        {
            Console.WriteLine(Words(n));
        }

        Console.WriteLine(Roman(1987) + " " + Roman(2024) + " " + Roman(49));
    }
}
