using DeviceKit.Target;

namespace WeatherStation;

/// <summary>The application's entry.</summary>
public static class Program
{
    /// <summary>Runs the station on whatever device the target brings.</summary>
    /// <param name="args">See <see cref="StationOptions.Usage"/>.</param>
    /// <returns>0 when the device was asked to stop, 64 when the arguments are not understood, 69 when the device has no network interface.</returns>
    public static int Main(string[] args) => Device.Run(args, (device, stop) => Station.RunAsync(args, device, stop));
}
