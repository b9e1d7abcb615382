using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;
using DeviceKit.Stack.Http.Headers;
using DeviceKit.Target;

namespace HttpFetch;

/// <summary>One fetch: an address, a request, the response's head, its body.</summary>
public static class Fetch
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);

    /// <summary>Fetches a page and prints status, headers, body length and timing.</summary>
    /// <param name="device">The modules.</param>
    /// <param name="url">The page.</param>
    /// <param name="stop">Cancelled when the device is asked to stop.</param>
    /// <returns>0 when the server answered, else 1.</returns>
    public static async ValueTask<int> RunAsync(IDevice device, Uri url, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(device);
        IClock clock = device.Clock;
        var stack = new NetworkStack(device.Netif!, device.Random);
        var dhcp = new DhcpClient(stack, new DhcpClientOptions { HostName = "http-fetch" }, device.Store);
        dhcp.Start(stop);
        DhcpLease lease = await dhcp.WaitForLeaseAsync(stop);
        TimeSpan configured = clock.Now;
        await device.Console.WriteLineAsync($"address {lease.Subnet} after {Milliseconds(configured)}", stop);

        using var client = new HttpClient(new StackHttpHandler(stack)) { Timeout = s_timeout };
        try
        {
            using HttpResponseMessage response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, stop);
            TimeSpan answered = clock.Now;
            await device.Console.WriteLineAsync($"HTTP/{response.Version} {(int)response.StatusCode} {response.ReasonPhrase}", stop);
            await PrintAsync(device.Console, response.Headers, stop);
            await PrintAsync(device.Console, response.Content.Headers, stop);

            long length = await MeasureAsync(await response.Content.ReadAsStreamAsync(stop), stop);
            await device.Console.WriteLineAsync($"body {length} bytes", stop);
            await device.Console.WriteLineAsync($"head after {Milliseconds(answered - configured)}, body after {Milliseconds(clock.Now - configured)}", stop);
            return 0;
        }
        catch (HttpRequestException e)
        {
            await device.Console.WriteLineAsync($"failed: {e.Message}", stop);
            return 1;
        }
        catch (TaskCanceledException e) when (e.InnerException is TimeoutException)
        {
            await device.Console.WriteLineAsync($"failed: no answer within {s_timeout.TotalSeconds} s", stop);
            return 1;
        }
    }

    private static async ValueTask PrintAsync(IConsole console, HttpHeaders headers, CancellationToken stop)
    {
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
        {
            await console.WriteLineAsync($"{header.Key}: {string.Join(", ", header.Value)}", stop);
        }
    }

    /// <summary>Reads to the end through a small buffer: a device need not hold what it only counts.</summary>
    private static async ValueTask<long> MeasureAsync(Stream body, CancellationToken stop)
    {
        var buffer = new byte[1024];
        long length = 0;
        int read;
        while ((read = await body.ReadAsync(buffer, stop)) > 0)
        {
            length += read;
        }

        return length;
    }

    private static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:F3} ms";
}
