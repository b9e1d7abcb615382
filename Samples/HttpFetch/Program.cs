using System;
using DeviceKit.Target;

namespace HttpFetch;

/// <summary>Fetches a page over DeviceKit's own stack and says what came, and how long each step took.</summary>
public static class Program
{
    private const int UsageError = 64;

    /// <summary>Runs on whatever device the target brings.</summary>
    /// <param name="args">The URL.</param>
    /// <returns>0 when a whole answer came, whatever its status; 1 when none came, it was cut short or it did not end in time; 64 when the argument is no <c>http</c> URL.</returns>
    public static int Main(string[] args) => Device.Run(args, async (device, stop) =>
    {
        if (args.Length == 1 && Uri.TryCreate(args[0], UriKind.Absolute, out Uri? url) && url.Scheme == Uri.UriSchemeHttp && device.Netif is not null)
        {
            return await Fetch.RunAsync(device, url, stop);
        }

        await device.Console.WriteLineAsync("usage: HttpFetch http://HOST[:PORT]/PATH", stop);
        return UsageError;
    });
}
