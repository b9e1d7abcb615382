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
    private const int Failed = 1;

    /// <summary>For the head, with all redirects, and again for the body: the client's own limit ends with the head.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);

    /// <summary>Fetches a page and prints status, headers, body length and timing.</summary>
    /// <param name="device">The modules.</param>
    /// <param name="url">The page.</param>
    /// <param name="stop">Cancelled when the device is asked to stop.</param>
    /// <returns>0 when a whole answer came, whatever its status; 1 when none came, or its body was cut short or did not end in time.</returns>
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

            using var limit = new TimeLimit(clock, s_timeout, stop);
            long length;
            try
            {
                length = await MeasureAsync(await response.Content.ReadAsStreamAsync(limit.Token), limit.Token);
            }
            catch (OperationCanceledException) when (limit.HasPassed)
            {
                return await FailAsync(device.Console, $"the body did not end within {s_timeout.TotalSeconds} s", stop);
            }

            await device.Console.WriteLineAsync($"body {length} bytes", stop);
            await device.Console.WriteLineAsync($"head after {Milliseconds(answered - configured)}, body after {Milliseconds(clock.Now - configured)}", stop);
            return 0;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return await FailAsync(device.Console, e.Message, stop);
        }
        catch (TaskCanceledException e) when (e.InnerException is TimeoutException)
        {
            return await FailAsync(device.Console, $"no answer within {s_timeout.TotalSeconds} s", stop);
        }
    }

    private static async ValueTask<int> FailAsync(IConsole console, string reason, CancellationToken stop)
    {
        await console.WriteLineAsync($"failed: {reason}", stop);
        return Failed;
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
