using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;

namespace WeatherStation;

/// <summary>Fetches the forecast from its server.</summary>
public sealed class ForecastSource : IDisposable
{
    /// <summary>A forecast is some 2 KB; a body much longer is none.</summary>
    private const int MaximumBody = 16 * 1024;
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_pingTimeout = TimeSpan.FromSeconds(2);

    private readonly NetworkStack _stack;
    private readonly HttpClient _client;
    private readonly Uri _url;

    /// <summary>A source.</summary>
    /// <param name="stack">The network.</param>
    /// <param name="url">Where the forecast is.</param>
    public ForecastSource(NetworkStack stack, Uri url)
    {
        _stack = stack;
        _url = url;
        _client = new HttpClient(new StackHttpHandler(stack)) { Timeout = s_timeout, MaxResponseContentBufferSize = MaximumBody };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DeviceKit-WeatherStation/1");
    }

    /// <summary>Fetches and reads the forecast. Failures of the network and of the server are results, not exceptions.</summary>
    /// <param name="stop">Ends the fetch with <see cref="OperationCanceledException"/>.</param>
    public async ValueTask<FetchResult> FetchAsync(CancellationToken stop)
    {
        try
        {
            using HttpResponseMessage response = await _client.GetAsync(_url, stop);
            if (!response.IsSuccessStatusCode)
            {
                return new FetchResult(null, $"server says {(int)response.StatusCode}");
            }

            byte[] body = await response.Content.ReadAsByteArrayAsync(stop);
            return ForecastParser.TryParse(body, out Forecast? forecast, out string? problem)
                ? new FetchResult(forecast, null)
                : new FetchResult(null, problem);
        }
        catch (HttpRequestException e)
        {
            return new FetchResult(null, Describe(e));
        }
        catch (TaskCanceledException e) when (e.InnerException is TimeoutException)
        {
            return new FetchResult(null, "server too slow");
        }
    }

    /// <summary>Pings the server.</summary>
    /// <param name="stop">Ends the wait with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The round-trip time, or null when no reply came or the server has no IPv4 address.</returns>
    public async ValueTask<TimeSpan?> MeasureRoundTripAsync(CancellationToken stop)
    {
        try
        {
            IReadOnlyList<IPAddress> addresses = await _stack.Dns.ResolveAddressesAsync(_url.DnsSafeHost, stop);
            return addresses[0].IsIPv6 ? null : await _stack.PingAsync(addresses[0].IPv4, timeout: s_pingTimeout, cancellationToken: stop);
        }
        catch (NetworkException)
        {
            return null;
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private static string Describe(HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "name not found",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.ConfigurationLimitExceeded => "answer too long",
        HttpRequestError.InvalidResponse => "server sends rubbish",
        HttpRequestError.ResponseEnded => "answer cut short",
        _ => "request failed",
    };
}
