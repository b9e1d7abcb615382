using System;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>
/// A stack at 10.77.0.2 on a TAP whose other end is the Linux kernel at 10.77.0.1, in a network namespace of its own. When it is disposed,
/// tshark reads the capture and finds nothing malformed and no bad checksum; the capture of a test that fails is kept and named.
/// </summary>
internal sealed class TapHost : IDisposable
{
    public static readonly IPv4Address Kernel = new(10, 77, 0, 1);
    public static readonly IPv4Address Device = new(10, 77, 0, 2);

    private readonly HostLoopHost _host = new();
    private readonly CaptureRecorder? _recorder;

    /// <param name="capture">The capture's name, or null for none.</param>
    /// <param name="configure">False to leave the stack without an address.</param>
    /// <param name="faults">What is wrong with the link, as <see cref="LinkFaults.Parse"/> reads it.</param>
    public TapHost(string? capture, bool configure = true, string? faults = null)
    {
        Namespace = new NetworkNamespace();
        Loop = new EventLoop(_host);
        INetif netif = TapNetif.Open("tap0", Loop, _host, new TapOptions { NetworkNamespace = Namespace.Path, BringsUp = true });
        Namespace.Ip($"addr add {Kernel}/24 dev tap0");
        Namespace.Ip("link set tap0 up");
        if (capture is not null)
        {
            CapturePath = TestCaptures.NewFile(capture);
            _recorder = new CaptureRecorder(CapturePath);
            netif = new NetifRecorder(netif, Loop.Clock, _recorder, "tap0");
        }

        if (faults is not null)
        {
            netif = LinkFaults.Parse(faults).Apply(netif, Loop);
        }

        Stack = new NetworkStack(netif, Loop, new SeededRandom(77));
        if (configure)
        {
            Stack.Configure(new IPv4Configuration(new IPv4Subnet(Device, 24), Kernel) { DnsServers = [Kernel] });
        }
    }

    public NetworkNamespace Namespace { get; }

    public EventLoop Loop { get; }

    public NetworkStack Stack { get; }

    public string? CapturePath { get; }

    /// <summary>Runs an activity on the loop within a wall-clock limit that only a hang reaches.</summary>
    public T Run<T>(Func<ValueTask<T>> activity, int limitSeconds = 120)
    {
        Task<T>? task = null;
        Loop.Post(_ => task = activity().AsTask(), null);
        bool ended = Loop.RunUntil(() => task is { IsCompleted: true }, Loop.Clock.Now + TimeSpan.FromSeconds(limitSeconds));
        Assert.True(ended, $"still running after {limitSeconds} s");
        return task!.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        Stack.Close();
        _recorder?.Dispose();
        _host.Dispose();
        Namespace.Dispose();
        if (CapturePath is not null)
        {
            SavedCaptures.SaveFile(Path.GetFileNameWithoutExtension(CapturePath), CapturePath);
            Tshark.AssertClean(CapturePath);
        }
    }
}
