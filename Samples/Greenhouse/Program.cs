using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Target;

namespace Greenhouse;

public static class Program
{
    public static int Main(string[] args) => Device.Run(args, RunAsync);

    private static async ValueTask<int> RunAsync(IDevice device, CancellationToken stop)
    {
        // The store survives restarts; changes count once they are committed.
        byte[] starts = new byte[1];
        device.Store.TryGet("starts", starts, out _);
        starts[0]++;
        device.Store.Set("starts", starts);
        await device.Store.CommitAsync(stop);
        await device.Console.WriteLineAsync($"start number {starts[0]}", stop);

        // Time is the device's: real on a board, virtual in a test. The token is cancelled when the device is asked to stop.
        while (!stop.IsCancellationRequested)
        {
            await device.Console.WriteLineAsync($"[{device.Clock.Now.TotalMinutes:F0} min] watering for 20 s", stop);
            await device.Clock.DelayAsync(TimeSpan.FromMinutes(30), stop);
        }

        return 0;
    }
}
