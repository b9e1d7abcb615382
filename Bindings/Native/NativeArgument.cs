using System;

namespace DeviceKit.Native;

/// <summary>The checks of spans before a call: C is told a length and believes it.</summary>
public static class NativeArgument
{
    /// <summary>A span for an array of fixed length.</summary>
    /// <param name="length">The span's.</param>
    /// <param name="minimum">The array's.</param>
    /// <param name="name">The parameter.</param>
    /// <exception cref="ArgumentException">The span is shorter.</exception>
    public static void CheckFixed(int length, int minimum, string name)
    {
        if (length < minimum)
        {
            throw new ArgumentException($"{name} has {length} elements, and C reads or writes {minimum}.", name);
        }
    }

    /// <summary>A span whose length travels in a small integer.</summary>
    /// <param name="length">The span's.</param>
    /// <param name="maximum">The integer's largest value.</param>
    /// <param name="name">The parameter.</param>
    /// <exception cref="ArgumentException">The span is longer.</exception>
    public static void CheckLength(int length, int maximum, string name)
    {
        if (length > maximum)
        {
            throw new ArgumentException($"{name} has {length} elements, and C's length holds at most {maximum}.", name);
        }
    }

    /// <summary>Two spans that share one length.</summary>
    /// <param name="length">The span's.</param>
    /// <param name="other">The other span's.</param>
    /// <param name="name">The parameter.</param>
    /// <exception cref="ArgumentException">They differ.</exception>
    public static void CheckSame(int length, int other, string name)
    {
        if (length != other)
        {
            throw new ArgumentException($"{name} has {length} elements, and the array with which it shares its length has {other}.", name);
        }
    }

    /// <summary>A span whose length the caller says, because C changes it.</summary>
    /// <param name="length">The span's.</param>
    /// <param name="said">What the caller says.</param>
    /// <param name="name">The parameter.</param>
    /// <exception cref="ArgumentException">The span is shorter than that.</exception>
    public static void CheckRoom(int length, ulong said, string name)
    {
        if (said > (ulong)length)
        {
            throw new ArgumentException($"{name} has {length} elements, and C is told {said}.", name);
        }
    }
}
