using System;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.EndToEnd.Tests.RealPeers;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using DeviceKit.Stack;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>DeviceKit's stack on the user-mode network, configured by its DHCP. The capture of a test that fails is kept and named.</summary>
internal sealed class UserNetwork : IDisposable
{
    private readonly HostLoopHost _host = new();
    private readonly CaptureRecorder _recorder;
    private readonly string _capture;
    private DhcpClient? _dhcp;

    /// <param name="name">The capture's name.</param>
    /// <param name="options">What is open; null for nothing but the way out.</param>
    public UserNetwork(string name, SlirpOptions? options = null)
    {
        InstalledSlirp.Require();
        _capture = TestCaptures.NewFile(name);
        Loop = new EventLoop(_host);
        Netif = SlirpNetif.Open(Loop, _host, options);
        _recorder = new CaptureRecorder(_capture);
        Stack = new NetworkStack(new NetifRecorder(Netif, Loop.Clock, _recorder, "user"), Loop, new SeededRandom(10));
    }

    /// <summary>The gateway, which is the host.</summary>
    public static IPv4Address Gateway { get; } = new(10, 0, 2, 2);

    public EventLoop Loop { get; }

    public SlirpNetif Netif { get; }

    public NetworkStack Stack { get; }

    /// <summary>Gets an address, then runs an activity within a wall-clock limit that only a hang reaches.</summary>
    public T Run<T>(Func<DhcpLease, ValueTask<T>> activity, int limitSeconds = 60)
    {
        Task<T>? task = null;
        Loop.Post(_ => task = Lease(), null);
        bool ended = Loop.RunUntil(() => task is { IsCompleted: true }, Loop.Clock.Now + TimeSpan.FromSeconds(limitSeconds));
        Assert.True(ended, $"still running after {limitSeconds} s");
        return task!.GetAwaiter().GetResult();

        async Task<T> Lease()
        {
            if (_dhcp is null)
            {
                _dhcp = new DhcpClient(Stack, new DhcpClientOptions { ProbeAddress = false });
                _dhcp.Start();
            }

            return await activity(await _dhcp.WaitForLeaseAsync());
        }
    }

    public void Dispose()
    {
        Stack.Close();
        Netif.Close();
        _recorder.Dispose();
        _host.Dispose();
        SavedCaptures.SaveFile(Path.GetFileNameWithoutExtension(_capture), _capture);
    }
}
