using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A stack trace as addresses, which the tool turns into names and lines.</summary>
internal static class StackTraceText
{
    private const string Start = "   at 0x";

    public static string Of(ReadOnlySpan<nint> trace)
    {
        int line = Start.Length + 9;
        string text = string.NewOrEmpty(trace.Length == 0 ? 0 : (line * trace.Length) - 1);
        Span<char> characters = text.Writable;
        for (int i = 0; i < trace.Length; i++)
        {
            Start.CopyTo(characters);
            for (int digit = 0; digit < 8; digit++)
            {
                int value = (int)((uint)trace[i] >> (28 - (4 * digit))) & 15;
                characters[Start.Length + digit] = (char)(value + (value < 10 ? '0' : 'A' - 10));
            }

            if (i < trace.Length - 1)
            {
                characters[line - 1] = '\n';
                characters = characters[line..];
            }
        }

        return text;
    }
}
