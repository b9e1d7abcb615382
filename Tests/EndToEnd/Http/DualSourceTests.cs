using System.Collections.Generic;
using System.IO;
using DeviceKit.EndToEnd.Tests.Http.Kernel;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.Http;

/// <summary>One source against two clients: what System.Net.Http does with nginx and with a misbehaving server, DeviceKit's client does too.</summary>
public sealed class DualSourceTests
{
    [Fact]
    public void DeviceKitsClient_OverTheKernelsTcp_DoesWhatSystemNetHttpDoes()
    {
        using var nginx = new NginxServer();
        using var listener = new KernelListener();
        using var servers = new LoopThread(loop => ScriptedServer.Create(loop, listener.AcceptAsync).Start());
        string nginxUrl = $"http://127.0.0.1:{nginx.Port}";
        string scriptedUrl = $"http://127.0.0.1:{listener.Port}";

        List<string> expected = DualSourceRun.SystemNet(nginxUrl, scriptedUrl);
        List<string> actual = DualSourceRun.DeviceKit(new KernelConnector(), new EventLoop(new RealTimeLoopHost()), nginxUrl, scriptedUrl);

        string difference = LineDifference.Describe(expected, actual);
        Directory.CreateDirectory(DualSourceRun.Artifacts);
        File.WriteAllLines(Path.Combine(DualSourceRun.Artifacts, "system-net.txt"), expected);
        File.WriteAllLines(Path.Combine(DualSourceRun.Artifacts, "devicekit.txt"), actual);
        Assert.True(difference.Length == 0, difference);
        Assert.True(expected.Count > 600, $"Only {expected.Count} lines were printed.");
    }
}
