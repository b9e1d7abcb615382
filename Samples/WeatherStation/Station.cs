using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Target;

namespace WeatherStation;

/// <summary>
/// The station: gets an address, then fetches a forecast again and again and shows it. When a fetch fails the last forecast stays, marked as
/// stale, and the next try comes sooner, later with each failure.
/// </summary>
public sealed class Station : IDisposable
{
    private static readonly TimeSpan s_firstRetry = TimeSpan.FromSeconds(2);

    private readonly IDevice _device;
    private readonly StationOptions _options;
    private readonly NetworkStack _stack;
    private readonly ForecastSource _source;
    private readonly StationState _state;
    private readonly Screen? _screen;

    private Station(IDevice device, INetif netif, StationOptions options)
    {
        _device = device;
        _options = options;
        _state = new StationState { Place = options.Place };
        _stack = new NetworkStack(netif, device.Random);
        _source = new ForecastSource(_stack, options.Url);
        if (device.Framebuffer is { } framebuffer)
        {
            var dashboard = new Dashboard(_state, framebuffer.Width, framebuffer.Height);
            _screen = new Screen(framebuffer, dashboard.Draw, Dashboard.Background);
        }
    }

    /// <summary>Runs until the device is asked to stop.</summary>
    /// <param name="args">See <see cref="StationOptions.Usage"/>.</param>
    /// <param name="device">The modules.</param>
    /// <param name="stop">Cancelled when the device is asked to stop.</param>
    /// <returns>0 when the device was asked to stop, 64 when the arguments are not understood, 69 when the device has no network interface.</returns>
    public static async ValueTask<int> RunAsync(string[] args, IDevice device, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(device);
        if (StationOptions.TryParse(args) is not { } options)
        {
            await device.Console.WriteLineAsync(StationOptions.Usage, stop);
            return 64;
        }

        if (device.Netif is not { } netif)
        {
            await device.Console.WriteLineAsync("This device has no network interface.", stop);
            return 69;
        }

        try
        {
            using var station = new Station(device, netif, options);
            await station.RunAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The ordinary end.
        }

        return 0;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _source.Dispose();

    private async ValueTask RunAsync(CancellationToken stop)
    {
        await ShowAsync("Waiting for an address", stop);
        var dhcp = new DhcpClient(_stack, new DhcpClientOptions { HostName = "weather-station" }, _device.Store);
        dhcp.LeaseChanged += lease => _state.Address = lease?.Address.ToString();
        dhcp.Start(stop);
        DhcpLease lease = await dhcp.WaitForLeaseAsync(stop);
        await LogAsync($"address {lease.Subnet}, gateway {lease.Gateway}, lease {(int)lease.Duration.TotalSeconds} s", stop);

        TimeSpan retry = s_firstRetry;
        while (true)
        {
            TimeSpan start = _device.Clock.Now;
            if (await UpdateAsync(stop))
            {
                retry = s_firstRetry;
                await _device.Clock.DelayAsync(start + _options.Interval - _device.Clock.Now, stop);
            }
            else
            {
                await LogAsync($"next try in {(int)retry.TotalSeconds} s", stop);
                await _device.Clock.DelayAsync(retry, stop);
                retry = retry * 2 < _options.Interval ? retry * 2 : _options.Interval;
            }
        }
    }

    private async ValueTask<bool> UpdateAsync(CancellationToken stop)
    {
        FetchResult result = await _source.FetchAsync(stop);
        _state.RoundTrip = await _source.MeasureRoundTripAsync(stop);
        if (result.Forecast is { } forecast)
        {
            _state.Forecast = forecast;
            _state.UpdatedAt = Time();
            _state.StaleSince = null;
            await LogAsync($"forecast: {Temperature.Format(forecast.Temperature)} C, {WeatherCode.Describe(forecast.Weather)}, {forecast.Days.Count} days", stop);
            await ShowAsync("Updated", stop);
            return true;
        }

        if (_state.Forecast is not null)
        {
            _state.StaleSince ??= _state.UpdatedAt;
        }

        await LogAsync($"no forecast: {result.Problem}", stop);
        await ShowAsync(result.Problem ?? "No forecast", stop);
        return false;
    }

    private async ValueTask ShowAsync(string status, CancellationToken stop)
    {
        _state.Status = status;
        if (_screen is { } screen)
        {
            screen.Invalidate();
            await screen.PresentAsync(stop);
        }
    }

    private ValueTask LogAsync(string text, CancellationToken stop) => _device.Console.WriteLineAsync(text, stop);

    /// <summary>The date's time where the device knows it, else the time since its start.</summary>
    private string Time() => _device.Clock.UtcNow is { } utc ? $"{utc:HH:mm:ss} UTC" : $"{Uptime()} s";

    private string Uptime() => $"{_device.Clock.Now.TotalSeconds:F3}";
}
