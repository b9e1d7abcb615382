// covers: generic-struct x int, string, class; generic-method x struct
using System;

namespace Programs.Generics.OptionAndResult;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(Parse("12").Map(x => x * 2).Or(-1));
        Console.WriteLine(Parse("x").Map(x => x * 2).Or(-1));
        Console.WriteLine(Parse("7").Then(x => x > 5 ? Option<string>.Some("large") : default).Or("small"));
        Console.WriteLine(Parse("3").Then(x => x > 5 ? Option<string>.Some("large") : default).Or("small"));
        Console.WriteLine(Parse("4").HasValue & !default(Option<long>).HasValue);
    }

    private static Option<int> Parse(string text)
    {
        int value = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return default;
            }

            value = (value * 10) + c - '0';
        }

        return Option<int>.Some(value);
    }
}

internal readonly struct Option<T>
{
    private readonly T _value;

    private Option(T value)
    {
        _value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    public static Option<T> Some(T value) => new(value);

    public T Or(T other) => HasValue ? _value : other;

    public Option<TResult> Map<TResult>(Func<T, TResult> f) => HasValue ? Option<TResult>.Some(f(_value)) : default;

    public Option<TResult> Then<TResult>(Func<T, Option<TResult>> f) => HasValue ? f(_value) : default;
}
