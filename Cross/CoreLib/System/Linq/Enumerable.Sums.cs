using System.Collections.Generic;

namespace System.Linq;

/// <content>Sums and averages.</content>
public static partial class Enumerable
{
    public static int Sum(this IEnumerable<int> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        int sum = 0;
        foreach (int item in source)
        {
            sum = checked(sum + item);
        }

        return sum;
    }

    public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Sum(Select(source, selector));

    public static double Average(this IEnumerable<int> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        long sum = 0;
        int count = 0;
        foreach (int item in source)
        {
            sum = checked(sum + item);
            count++;
        }

        return count == 0 ? throw NoElements() : (double)sum / count;
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Average(Select(source, selector));

    public static long Sum(this IEnumerable<long> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        long sum = 0;
        foreach (long item in source)
        {
            sum = checked(sum + item);
        }

        return sum;
    }

    public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Sum(Select(source, selector));

    public static double Average(this IEnumerable<long> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        long sum = 0;
        int count = 0;
        foreach (long item in source)
        {
            sum = checked(sum + item);
            count++;
        }

        return count == 0 ? throw NoElements() : (double)sum / count;
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Average(Select(source, selector));

    public static float Sum(this IEnumerable<float> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        double sum = 0;
        foreach (float item in source)
        {
            sum = sum + item;
        }

        return (float)sum;
    }

    public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Sum(Select(source, selector));

    public static float Average(this IEnumerable<float> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        double sum = 0;
        int count = 0;
        foreach (float item in source)
        {
            sum = sum + item;
            count++;
        }

        return count == 0 ? throw NoElements() : (float)(sum / count);
    }

    public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Average(Select(source, selector));

    public static double Sum(this IEnumerable<double> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        double sum = 0;
        foreach (double item in source)
        {
            sum = sum + item;
        }

        return sum;
    }

    public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Sum(Select(source, selector));

    public static double Average(this IEnumerable<double> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        double sum = 0;
        int count = 0;
        foreach (double item in source)
        {
            sum = sum + item;
            count++;
        }

        return count == 0 ? throw NoElements() : sum / count;
    }

    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Average(Select(source, selector));

    public static decimal Sum(this IEnumerable<decimal> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        decimal sum = 0;
        foreach (decimal item in source)
        {
            sum = sum + item;
        }

        return sum;
    }

    public static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Sum(Select(source, selector));

    public static decimal Average(this IEnumerable<decimal> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        decimal sum = 0;
        int count = 0;
        foreach (decimal item in source)
        {
            sum = sum + item;
            count++;
        }

        return count == 0 ? throw NoElements() : sum / count;
    }

    public static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Average(Select(source, selector));
}
