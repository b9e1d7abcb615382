using System;
using DeviceKit.CoreLib.Arithmetic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Integers as decimal text without a format: what most programs need, and little code.</summary>
internal static class DecimalText
{
    public static string ToString(int value) => value < 0 ? ToString((uint)-value, 1) : ToString((uint)value, 0);

    public static string ToString(uint value) => ToString(value, 0);

    public static string ToString(long value)
    {
        if ((int)value == value)
        {
            return ToString((int)value);
        }

        Span<char> text = stackalloc char[20];
        NumberFormat.Format(value, text, out int length);
        return new string(text[..length]);
    }

    public static string ToString(ulong value)
    {
        if (value <= uint.MaxValue)
        {
            return ToString((uint)value, 0);
        }

        Span<char> text = stackalloc char[20];
        NumberFormat.Format(value, text, out int length);
        return new string(text[..length]);
    }

    private static string ToString(uint magnitude, int signs)
    {
        int length = signs + 1;
        for (uint rest = magnitude; rest >= 10; rest /= 10)
        {
            length++;
        }

        string text = Allocator.NewString(length);
        Span<char> characters = text.Writable;
        if (signs > 0)
        {
            characters[0] = '-';
        }

        for (int i = length - 1; i >= signs; i--)
        {
            uint rest = magnitude / 10;
            characters[i] = (char)('0' + (magnitude - (rest * 10)));
            magnitude = rest;
        }

        return text;
    }
}
