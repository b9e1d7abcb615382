using System.Collections.Generic;
using System.IO;
using DeviceKit.EndToEnd.Tests.Http.Kernel;
using DeviceKit.EndToEnd.Tests.RealPeers;
using DeviceKit.Runtime;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.Http;

/// <summary>One source against two clients: what System.Net.Http does with nginx and with a misbehaving server, DeviceKit's client does too.</summary>
public sealed class DualSourceTests
{
    [Fact]
    public void DeviceKitsClient_OverTheKernelsTcp_DoesWhatSystemNetHttpDoes()
    {
        NginxServer.Require();
        using var nginx = new NginxServer();
        using var listener = new KernelListener();
        using LoopThread servers = Serve(listener);
        string nginxUrl = $"http://127.0.0.1:{nginx.Port}";
        string scriptedUrl = $"http://127.0.0.1:{listener.Port}";

        List<string> expected = DualSourceRun.SystemNet(nginxUrl, scriptedUrl);
        List<string> actual = DualSourceRun.DeviceKit(new KernelConnector(), new EventLoop(new RealTimeLoopHost()), nginxUrl, scriptedUrl);
        AssertEqual(expected, actual, "kernel");
    }

    /// <summary>The oracle has servers of the same kind on the loopback interface; DeviceKit's are behind the TAP, in its namespace.</summary>
    [Fact]
    public void DeviceKitsClient_OverItsOwnTcpAndATap_DoesWhatSystemNetHttpDoes()
    {
        NginxServer.Require();
        using var host = new TapHost(capture: null);
        using var nginx = new NginxServer();
        using var listener = new KernelListener();
        using LoopThread servers = Serve(listener);
        List<string> expected = DualSourceRun.SystemNet($"http://127.0.0.1:{nginx.Port}", $"http://127.0.0.1:{listener.Port}");

        using var farNginx = new NginxServer(TapHost.Kernel.ToString(), host.Namespace);
        using KernelListener farListener = host.Namespace.Run(() => new KernelListener(anyInterface: true));
        using LoopThread farServers = Serve(farListener);
        List<string> actual = DualSourceRun.DeviceKit(
            new StackHttpConnector(host.Stack), host.Loop, $"http://{TapHost.Kernel}:{farNginx.Port}", $"http://{TapHost.Kernel}:{farListener.Port}");
        AssertEqual(expected, actual, "tap");
    }

    private static LoopThread Serve(KernelListener listener) => new(loop => ScriptedServer.Create(loop, listener.AcceptAsync).Start());

    private static void AssertEqual(List<string> expected, List<string> actual, string variant)
    {
        string folder = Directory.CreateDirectory(Path.Combine(DualSourceRun.Artifacts, variant)).FullName;
        File.WriteAllLines(Path.Combine(folder, "system-net.txt"), expected);
        File.WriteAllLines(Path.Combine(folder, "devicekit.txt"), actual);
        string difference = LineDifference.Describe(expected, actual);
        Assert.True(difference.Length == 0, difference);
        Assert.True(expected.Count > 1000, $"Only {expected.Count} lines were printed.");
    }
}
