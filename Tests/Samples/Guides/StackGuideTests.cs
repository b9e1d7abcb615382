using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests.Guides;

/// <summary>The code of the pages in Stack, as an application on the embedded LAN.</summary>
public sealed class StackGuideTests
{
    [Fact]
    public void TheCodeOfTheStacksPages_Works()
    {
        using DeviceFixture device = DeviceFixture.Start(async (modules, stop) =>
        {
            var stack = new NetworkStack(modules.Netif!, modules.Random);
            await modules.Console.WriteLineAsync($"{(await LeaseAsync(stack, EventLoop.Current, modules.Store, stop)).Address}", stop);
            await modules.Console.WriteLineAsync($"{await ResolveAsync(stack, stop)}", stop);
            await modules.Console.WriteLineAsync(await FetchAsync(stack, stop), stop);
            return 0;
        });
        IPv4Address server = device.Lan.Server.Configuration!.Subnet.Address;
        device.Lan.Dns.Zone.Add("api.example", server).AddText("api.example", "text").Add("weather.example", server);
        device.Lan.Web.Map("/forecast.json", _ => HttpServerResponse.Text("fair"));

        Assert.Equal(0, device.WaitForExit());
        Assert.Equal(["192.168.7.100", "1 address, 1 record", "fair"], device.Console.Lines);
    }

    private static async ValueTask<DhcpLease> LeaseAsync(NetworkStack stack, EventLoop loop, IStore store, CancellationToken stop)
    {
        var dhcp = new DhcpClient(stack, new DhcpClientOptions { HostName = "kitchen" }, store);
        loop.Spawn(() => dhcp.RunAsync(stop));
        DhcpLease lease = await dhcp.WaitForLeaseAsync(stop);
        return lease;
    }

    private static async ValueTask<string> ResolveAsync(NetworkStack stack, CancellationToken stop)
    {
        IReadOnlyList<IPAddress> addresses = await stack.Dns.ResolveAddressesAsync("api.example", stop);
        DnsAnswer text = await stack.Dns.ResolveAsync("api.example", DnsRecordType.Txt, stop);
        return $"{addresses.Count} address, {text.Records.Count} record";
    }

    private static async ValueTask<string> FetchAsync(NetworkStack stack, CancellationToken cancellationToken)
    {
        var client = new HttpClient(new StackHttpHandler(stack)) { BaseAddress = new Uri("http://weather.example/"), Timeout = TimeSpan.FromSeconds(10) };
        string forecast = await client.GetStringAsync("forecast.json", cancellationToken);
        return forecast;
    }
}
