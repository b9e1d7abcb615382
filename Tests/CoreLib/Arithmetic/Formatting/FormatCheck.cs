using System;
using System.Globalization;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Formatting;

/// <summary>Compares one formatted value with .NET's text, its length measured and its destination too small.</summary>
internal static class FormatCheck
{
    [ThreadStatic]
    private static char[]? s_wanted;

    [ThreadStatic]
    private static char[]? s_buffer;

    internal static void Same<T>(T value, string format, FormatDelegate actual)
        where T : ISpanFormattable
    {
        char[] wanted = s_wanted ??= new char[4096];
        char[] buffer = s_buffer ??= new char[4096];
        int wantedLength;
        try
        {
            Assert.True(value.TryFormat(wanted, out wantedLength, format, CultureInfo.InvariantCulture));
        }
        catch (FormatException)
        {
            wantedLength = -1;
        }

        FormatResult result = actual(format, buffer, out int length);
        if (wantedLength < 0)
        {
            if (result != FormatResult.BadFormat)
            {
                Assert.Fail($"{value} [{format}] is {result}, not refused");
            }

            return;
        }

        if (result != FormatResult.Done || !wanted.AsSpan(0, wantedLength).SequenceEqual(buffer.AsSpan(0, length)))
        {
            Assert.Fail($"{value:R} [{format}] gives {result} \"{buffer.AsSpan(0, length)}\", not \"{wanted.AsSpan(0, wantedLength)}\"");
        }

        if (length > 0)
        {
            Assert.Equal(FormatResult.TooSmall, actual(format, buffer.AsSpan(0, length - 1), out int measured));
            Assert.Equal(length, measured);
            Assert.Equal(FormatResult.TooSmall, actual(format, [], out measured));
            Assert.Equal(length, measured);
        }
    }
}
