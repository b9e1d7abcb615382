using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tests;

/// <summary>A switch with hosts, on virtual time.</summary>
internal sealed class ServerLan : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private ulong _hosts;

    public ServerLan(ulong seed = 1)
    {
        Seed = seed;
        Switch = new VirtualSwitch(Loop);
    }

    public ulong Seed { get; }

    public EventLoop Loop { get; } = new(new VirtualLoopHost());

    public VirtualSwitch Switch { get; }

    public CancellationToken Stopping => _stopping.Token;

    public TimeSpan Now => Loop.Clock.Now;

    /// <summary>Adds a host; without an address it has none yet.</summary>
    public NetworkStack AddHost(string? address = null, PortOptions? options = null, string? gateway = null)
    {
        VirtualPort port = Switch.AddPort(Mac(++_hosts), options);
        var stack = new NetworkStack(port, Loop, new SeededRandom((Seed * 1000) + _hosts));
        if (address is not null)
        {
            IPv4Address router = gateway is null ? default : IPv4Address.Parse(gateway);
            stack.Configure(new IPv4Configuration(new IPv4Subnet(IPv4Address.Parse(address), 24), router));
        }

        return stack;
    }

    public static MacAddress Mac(ulong host) => new(0x02_00_00_00_00_00 + host);

    public void Spawn(Func<CancellationToken, ValueTask> activity) => Loop.Spawn(() => activity(Stopping));

    public void Run(double seconds) => Loop.RunFor(TimeSpan.FromSeconds(seconds));

    /// <summary>Runs until something holds; says whether it came to hold within the time.</summary>
    public bool RunUntil(Func<bool> condition, double seconds = 600) => Loop.RunUntil(condition, Now + TimeSpan.FromSeconds(seconds));

    public T Run<T>(Func<ValueTask<T>> activity) => Loop.Run(activity);

    public void Dispose()
    {
        _stopping.Cancel();
        Run(1);
        _stopping.Dispose();
    }
}
