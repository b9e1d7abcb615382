using System;

namespace WeatherStation;

/// <summary>Temperatures in tenths of a degree, as text.</summary>
public static class Temperature
{
    /// <summary>One decimal: <c>-3.4</c>, with the typographic minus sign left to the font.</summary>
    /// <param name="tenths">The temperature.</param>
    public static string Format(int tenths) => $"{(tenths < 0 ? "-" : string.Empty)}{Math.Abs(tenths) / 10}.{Math.Abs(tenths) % 10}";

    /// <summary>Rounded to whole degrees, halves away from zero: <c>-3°</c>.</summary>
    /// <param name="tenths">The temperature.</param>
    public static string FormatWhole(int tenths) => $"{Round(tenths)}°";

    /// <summary>Whole degrees, halves away from zero.</summary>
    /// <param name="tenths">The temperature.</param>
    public static int Round(int tenths) => (tenths + (tenths < 0 ? -5 : 5)) / 10;
}
