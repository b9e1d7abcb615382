using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>There is one thread, and interrupts run no managed code that shares these: plain accesses are enough.</summary>
public static class Interlocked
{
    public static int Increment(ref int location) => ++location;

    public static uint Increment(ref uint location) => ++location;

    public static long Increment(ref long location) => ++location;

    public static ulong Increment(ref ulong location) => ++location;

    public static int Decrement(ref int location) => --location;

    public static uint Decrement(ref uint location) => --location;

    public static long Decrement(ref long location) => --location;

    public static ulong Decrement(ref ulong location) => --location;

    public static int Add(ref int location1, int value) => location1 += value;

    public static uint Add(ref uint location1, uint value) => location1 += value;

    public static long Add(ref long location1, long value) => location1 += value;

    public static ulong Add(ref ulong location1, ulong value) => location1 += value;

    public static long Read(ref readonly long location) => location;

    public static ulong Read(ref readonly ulong location) => location;

    public static int Exchange(ref int location1, int value)
    {
        int old = location1;
        location1 = value;
        return old;
    }

    public static uint Exchange(ref uint location1, uint value)
    {
        uint old = location1;
        location1 = value;
        return old;
    }

    public static long Exchange(ref long location1, long value)
    {
        long old = location1;
        location1 = value;
        return old;
    }

    public static ulong Exchange(ref ulong location1, ulong value)
    {
        ulong old = location1;
        location1 = value;
        return old;
    }

    public static double Exchange(ref double location1, double value)
    {
        double old = location1;
        location1 = value;
        return old;
    }

    public static nint Exchange(ref nint location1, nint value)
    {
        nint old = location1;
        location1 = value;
        return old;
    }

    [return: NotNullIfNotNull(nameof(location1))]
    public static object? Exchange([NotNullIfNotNull(nameof(value))] ref object? location1, object? value)
    {
        object? old = location1;
        location1 = value;
        return old;
    }

    [return: NotNullIfNotNull(nameof(location1))]
    public static T Exchange<T>([NotNullIfNotNull(nameof(value))] ref T location1, T value)
    {
        T old = location1;
        location1 = value;
        return old;
    }

    public static int CompareExchange(ref int location1, int value, int comparand)
    {
        int old = location1;
        if (old == comparand)
        {
            location1 = value;
        }

        return old;
    }

    public static uint CompareExchange(ref uint location1, uint value, uint comparand)
    {
        uint old = location1;
        if (old == comparand)
        {
            location1 = value;
        }

        return old;
    }

    public static long CompareExchange(ref long location1, long value, long comparand)
    {
        long old = location1;
        if (old == comparand)
        {
            location1 = value;
        }

        return old;
    }

    public static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand)
    {
        ulong old = location1;
        if (old == comparand)
        {
            location1 = value;
        }

        return old;
    }

    public static nint CompareExchange(ref nint location1, nint value, nint comparand)
    {
        nint old = location1;
        if (old == comparand)
        {
            location1 = value;
        }

        return old;
    }

    public static double CompareExchange(ref double location1, double value, double comparand)
    {
        double old = location1;
        if (BitConverter.DoubleToInt64Bits(old) == BitConverter.DoubleToInt64Bits(comparand))
        {
            location1 = value;
        }

        return old;
    }

    [return: NotNullIfNotNull(nameof(location1))]
    public static object? CompareExchange(ref object? location1, object? value, object? comparand)
    {
        object? old = location1;
        if (old == comparand)
        {
            location1 = value;
        }

        return old;
    }

    [return: NotNullIfNotNull(nameof(location1))]
    public static T CompareExchange<T>(ref T location1, T value, T comparand)
        where T : class?
    {
        T old = location1;
        if ((object?)old == (object?)comparand)
        {
            location1 = value;
        }

        return old;
    }

    public static int And(ref int location1, int value)
    {
        int old = location1;
        location1 = old & value;
        return old;
    }

    public static uint And(ref uint location1, uint value)
    {
        uint old = location1;
        location1 = old & value;
        return old;
    }

    public static int Or(ref int location1, int value)
    {
        int old = location1;
        location1 = old | value;
        return old;
    }

    public static uint Or(ref uint location1, uint value)
    {
        uint old = location1;
        location1 = old | value;
        return old;
    }

    public static void MemoryBarrier()
    {
    }
}
