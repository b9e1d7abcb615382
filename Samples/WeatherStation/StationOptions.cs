using System;

namespace WeatherStation;

/// <summary>The application's arguments.</summary>
/// <param name="Url">Where the forecast is; <c>http</c>.</param>
/// <param name="Place">The title.</param>
/// <param name="Interval">The time between two updates.</param>
public sealed record StationOptions(Uri Url, string Place, TimeSpan Interval)
{
    /// <summary>How the application is called.</summary>
    public const string Usage = "usage: WeatherStation [--url URL] [--place NAME] [--interval SECONDS]";

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The options, or null when the arguments are not understood.</returns>
    public static StationOptions? TryParse(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var options = new StationOptions(new Uri("http://weather.lan/v1/forecast"), "Reykjavik", TimeSpan.FromSeconds(60));
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || options.With(args[i], args[i + 1]) is not { } changed)
            {
                return null;
            }

            options = changed;
        }

        return options;
    }

    private StationOptions? With(string name, string value) => name switch
    {
        "--url" when Uri.TryCreate(value, UriKind.Absolute, out Uri? url) && url.Scheme == Uri.UriSchemeHttp => this with { Url = url },
        "--place" => this with { Place = value },
        "--interval" when int.TryParse(value, out int seconds) && seconds is > 0 and <= 86_400 => this with { Interval = TimeSpan.FromSeconds(seconds) },
        _ => null,
    };
}
