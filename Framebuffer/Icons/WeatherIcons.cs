using System;

namespace DeviceKit.Framebuffer;

/// <summary>Weather icons for dark backgrounds, drawn for DeviceKit.</summary>
public static class WeatherIcons
{
    /// <summary>An icon in the size nearest to a wanted one that is not larger, or the smallest.</summary>
    /// <param name="symbol">What it shows.</param>
    /// <param name="size">Pixels of room; there are 32 and 64.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such symbol.</exception>
    public static Icon Get(WeatherSymbol symbol, int size) => size >= 64 ? new Icon(64, Large(symbol)) : new Icon(32, Small(symbol));

    private static ReadOnlySpan<byte> Large(WeatherSymbol symbol) => symbol switch
    {
        WeatherSymbol.Clear => WeatherIconData.Clear64,
        WeatherSymbol.ClearNight => WeatherIconData.ClearNight64,
        WeatherSymbol.PartlyCloudy => WeatherIconData.PartlyCloudy64,
        WeatherSymbol.Cloudy => WeatherIconData.Cloudy64,
        WeatherSymbol.Rain => WeatherIconData.Rain64,
        WeatherSymbol.Snow => WeatherIconData.Snow64,
        WeatherSymbol.Thunder => WeatherIconData.Thunder64,
        WeatherSymbol.Fog => WeatherIconData.Fog64,
        WeatherSymbol.Warning => WeatherIconData.Warning64,
        _ => throw new ArgumentOutOfRangeException(nameof(symbol)),
    };

    private static ReadOnlySpan<byte> Small(WeatherSymbol symbol) => symbol switch
    {
        WeatherSymbol.Clear => WeatherIconData.Clear32,
        WeatherSymbol.ClearNight => WeatherIconData.ClearNight32,
        WeatherSymbol.PartlyCloudy => WeatherIconData.PartlyCloudy32,
        WeatherSymbol.Cloudy => WeatherIconData.Cloudy32,
        WeatherSymbol.Rain => WeatherIconData.Rain32,
        WeatherSymbol.Snow => WeatherIconData.Snow32,
        WeatherSymbol.Thunder => WeatherIconData.Thunder32,
        WeatherSymbol.Fog => WeatherIconData.Fog32,
        WeatherSymbol.Warning => WeatherIconData.Warning32,
        _ => throw new ArgumentOutOfRangeException(nameof(symbol)),
    };
}
