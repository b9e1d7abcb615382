using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>What every number's text has: white space around it, and zero characters that may follow.</summary>
internal static class NumberText
{
    internal static bool IsWhite(char character) => character == ' ' || (uint)(character - '\t') <= '\r' - '\t';

    internal static bool IsDigit(char character) => (uint)(character - '0') <= 9;

    internal static int SkipWhite(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsWhite(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>True when nothing but white space (if it is allowed) and then zero characters stand after a number.</summary>
    internal static bool IsEnd(ReadOnlySpan<char> text, int position, int styles)
    {
        if ((styles & NumberStyle.AllowTrailingWhite) != 0)
        {
            position = SkipWhite(text, position);
        }

        while (position < text.Length)
        {
            if (text[position++] != '\0')
            {
                return false;
            }
        }

        return true;
    }
}
