using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>The framework's HTTP client over the kernel's TCP and the loopback, used as it is meant to be: asynchronously, on the thread pool.</summary>
internal static class SystemNetContestant
{
    public static async Task<ContestantResult> RunAsync(string mode, long count, long warmup)
    {
        if (mode != "http")
        {
            throw new FormatException($"No mode is called {mode}.");
        }

        using var handler = new SocketsHttpHandler { UseProxy = false, UseCookies = false };
        using var client = new HttpClient(handler);
        var uri = new Uri($"http://127.0.0.1:{PeerPlan.HttpPort}{PeerPlan.HttpPath}");
        await RequestAsync(client, uri, warmup);
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        return await RequestAsync(client, uri, count);
    }

    private static async Task<ContestantResult> RequestAsync(HttpClient client, Uri uri, long count)
    {
        var clock = new RunClock();
        clock.Start();
        for (long i = 0; i < count; i++)
        {
            byte[] body = await client.GetByteArrayAsync(uri);
            PeerPlan.CheckBody(body);
        }

        return clock.Stop(count);
    }
}
