using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Stack.Http;

namespace DeviceKit.EndToEnd.Tests.Http;

/// <summary>The two runs of the scenarios. Another connector and loop give another variant: DeviceKit's own TCP over a TAP.</summary>
internal static class DualSourceRun
{
    public static string Artifacts => Path.Combine(AppContext.BaseDirectory, "dual-source");

    /// <summary>System.Net.Http over the kernel's TCP: the oracle.</summary>
    public static List<string> SystemNet(string nginx, string scripted)
    {
        var lines = new List<string>();
        var scenarios = new DualSource.SystemNetClient.HttpScenarios(() => new SocketsHttpHandler(), nginx, scripted, lines.Add);
        Task.Run(() => scenarios.RunAsync(ScriptTable.Names)).GetAwaiter().GetResult();
        return lines;
    }

    /// <summary>DeviceKit's client.</summary>
    /// <param name="connector">Its way to the servers.</param>
    /// <param name="loop">The loop that it runs on; this thread turns it.</param>
    /// <param name="nginx">nginx, as <c>http://host:port</c>, as seen through the connector.</param>
    /// <param name="scripted">The scripted server.</param>
    public static List<string> DeviceKit(IHttpConnector connector, EventLoop loop, string nginx, string scripted)
    {
        var lines = new List<string>();
        var scenarios = new DualSource.DeviceKitClient.HttpScenarios(() => new StackHttpHandler(connector, loop.Clock), nginx, scripted, lines.Add);
        loop.Run(async () =>
        {
            await scenarios.RunAsync(ScriptTable.Names);
            return true;
        });
        return lines;
    }
}
