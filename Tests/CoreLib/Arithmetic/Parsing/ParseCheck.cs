using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Parsing;

/// <summary>Compares one parsed text with what .NET makes of it: the value, or which exception it throws.</summary>
internal static class ParseCheck
{
    internal static void Same<T>(string text, NumberStyles styles, ParseDelegate<T> actual)
        where T : INumber<T>
    {
        ParseResult result = actual(text, (int)styles, out T value);
        if (T.TryParse(text, styles, CultureInfo.InvariantCulture, out T? wanted))
        {
            if (result != ParseResult.Ok || !EqualityComparer<T>.Default.Equals(value, wanted) || (T.IsZero(value) && T.IsNegative(value) != T.IsNegative(wanted)))
            {
                Assert.Fail($"{typeof(T).Name} \"{text}\" [{styles}] is {result} {value:R}, not {wanted:R}");
            }

            return;
        }

        ParseResult refused = Refusal<T>(text, styles);
        if (result != refused)
        {
            Assert.Fail($"{typeof(T).Name} \"{text}\" [{styles}] is {result} {value:R}, not {refused}");
        }
    }

    private static ParseResult Refusal<T>(string text, NumberStyles styles)
        where T : INumber<T>
    {
        try
        {
            T.Parse(text, styles, CultureInfo.InvariantCulture);
            return ParseResult.Ok;
        }
        catch (FormatException)
        {
            return ParseResult.Format;
        }
        catch (OverflowException)
        {
            return ParseResult.Overflow;
        }
    }
}
