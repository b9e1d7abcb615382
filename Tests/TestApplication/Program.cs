using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Target;

namespace TestApplication;

public static class Program
{
    public static int Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is ["throw-before-run"])
        {
            throw new InvalidOperationException("on purpose");
        }

        return args is ["without-device", ..] ? 3 : Device.Run(args, (device, stop) => RunAsync(args, device, stop));
    }

    private static async ValueTask<int> RunAsync(string[] args, IDevice device, CancellationToken stop)
    {
        switch (args)
        {
            case ["return", { } code]:
                return int.Parse(code);
            case ["print", .. { } lines]:
                foreach (string line in lines)
                {
                    await device.Console.WriteLineAsync(line, stop);
                }

                return 0;
            case ["echo"]:
                while (await device.Console.ReadLineAsync(stop) is { } line)
                {
                    await device.Console.WriteLineAsync($"> {line}", stop);
                }

                return 0;
            case ["throw"]:
                await device.Clock.DelayAsync(TimeSpan.FromSeconds(1), stop);
                throw new InvalidOperationException("on purpose");
            case ["throw-in-timer"]:
                device.Clock.CreateTimer(static _ => throw new InvalidOperationException("on purpose")).Set(device.Clock.Now + TimeSpan.FromSeconds(1));
                await device.Clock.DelayAsync(TimeSpan.FromHours(1), stop);
                return 0;
            case ["throw-in-async-void"]:
                await device.Console.WriteLineAsync("before", stop);
                ThrowLater(device, stop);
                await device.Clock.DelayAsync(TimeSpan.FromHours(1), stop);
                return 0;
            case ["count-starts"]:
                return await CountStartsAsync(device, stop);
            case ["tick", { } seconds]:
                for (int i = 0; i < int.Parse(seconds); i++)
                {
                    await device.Clock.DelayAsync(TimeSpan.FromSeconds(1), stop);
                    await device.Console.WriteLineAsync($"tick {device.Clock.Now.TotalSeconds:F0}", stop);
                }

                return 0;
            case ["tick-and-clean-up"]:
                return await TickAndCleanUpAsync(device, stop);
            case ["ignore-stop"]:
                await device.Clock.DelayAsync(TimeSpan.FromDays(1), CancellationToken.None);
                return 0;
            case ["stall"]:
                await new TaskCompletionSource().Task;
                return 0;
            case ["spin"]:
                while (true)
                {
                    GC.KeepAlive(device);
                }

            case ["random"]:
                await device.Console.WriteLineAsync($"{device.Random.NextUInt32():x8}", stop);
                return 0;
            case ["paint"]:
                await device.Framebuffer!.PresentAsync(new PixelRectangle[] { new(0, 0, device.Framebuffer.Width, device.Framebuffer.Height) }, new OneColour(), stop);
                return 0;
            case ["lease"]:
                return await LeaseAsync(device, stop);
            case ["greet", { } port]:
                return await GreetAsync(device, ushort.Parse(port), stop);
            case ["ping", { } host]:
                return await PingAsync(device, host, 1, stop);
            case ["ping", { } host, { } times]:
                return await PingAsync(device, host, int.Parse(times), stop);
            default:
                return 64;
        }
    }

    private static async void ThrowLater(IDevice device, CancellationToken stop)
    {
        await device.Clock.DelayAsync(TimeSpan.FromSeconds(1), stop);
        throw new InvalidOperationException("on purpose");
    }

    private static async ValueTask<int> CountStartsAsync(IDevice device, CancellationToken stop)
    {
        byte[] starts = new byte[1];
        device.Store.TryGet("starts", starts, out _);
        starts[0]++;
        device.Store.Set("starts", starts);
        await device.Store.CommitAsync(stop);
        await device.Console.WriteLineAsync($"start {starts[0]}", stop);
        return 0;
    }

    private static async ValueTask<int> TickAndCleanUpAsync(IDevice device, CancellationToken stop)
    {
        try
        {
            await device.Clock.DelayAsync(TimeSpan.FromDays(1), stop);
        }
        catch (OperationCanceledException)
        {
            await device.Console.WriteLineAsync("cleaned up", CancellationToken.None);
        }

        return 5;
    }

    private static async ValueTask<int> LeaseAsync(IDevice device, CancellationToken stop)
    {
        var dhcp = new DhcpClient(new NetworkStack(device.Netif!, device.Random), new DhcpClientOptions { ProbeAddress = false });
        dhcp.Start(stop);
        DhcpLease lease = await dhcp.WaitForLeaseAsync(stop);
        await device.Console.WriteLineAsync($"address {lease.Subnet} gateway {lease.Gateway}", stop);
        return 0;
    }

    /// <summary>Greets one caller.</summary>
    private static async ValueTask<int> GreetAsync(IDevice device, ushort port, CancellationToken stop)
    {
        var stack = new NetworkStack(device.Netif!, device.Random);
        TcpListener listener = stack.ListenTcp(port);
        var dhcp = new DhcpClient(stack, new DhcpClientOptions { ProbeAddress = false });
        dhcp.Start(stop);
        DhcpLease lease = await dhcp.WaitForLeaseAsync(stop);
        TcpSocket caller = await listener.AcceptAsync(stop);
        await caller.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"hello from {lease.Address}\n"), stop);
        await caller.FlushAsync(stop);
        caller.Shutdown();
        while (await caller.ReadAsync(new byte[16], stop) > 0)
        {
        }

        return 0;
    }

    private static async ValueTask<int> PingAsync(IDevice device, string host, int times, CancellationToken stop)
    {
        var stack = new NetworkStack(device.Netif!, device.Random);
        stack.Configure(new IPv4Configuration(new IPv4Subnet(IPv4Address.Parse("192.168.7.9"), 24)));
        for (int i = 0; i < times; i++)
        {
            TimeSpan time = await stack.PingAsync(IPv4Address.Parse(host), cancellationToken: stop);
            await device.Console.WriteLineAsync($"reply after {time.TotalMilliseconds:F3} ms", stop);
        }

        return 0;
    }
}
