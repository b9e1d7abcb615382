using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Stack;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>Against dnsmasq, the DHCP and DNS server of many home routers.</summary>
public class DnsmasqTests
{
    [Fact]
    public void Dnsmasq_GivesALeaseAndNames()
    {
        Assert.SkipUnless(Commands.Find("dnsmasq") is not null, "dnsmasq is missing");
        using var host = new TapHost("dnsmasq", configure: false);
        string folder = Directory.CreateTempSubdirectory("devicekit-dnsmasq-").FullName;
        using Process dnsmasq = host.Namespace.Start(
            "dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--no-hosts", "--no-resolv", "--no-ping", "--user=root", "--bind-interfaces", "--interface=tap0",
            $"--dhcp-leasefile={Path.Combine(folder, "leases")}", "--dhcp-range=10.77.0.50,10.77.0.60,255.255.255.0,1h", "--dhcp-authoritative",
            "--domain=test.lan", "--address=/server.test.lan/10.77.0.1", "--cname=alias.test.lan,server.test.lan", "--host-record=server.test.lan,10.77.0.1",
            "--txt-record=note.test.lan,hello", "--local=/test.lan/");
        try
        {
            (DhcpLease lease, IReadOnlyList<IPAddress> direct, IReadOnlyList<IPAddress> alias, NetworkError missing) = host.Run(() => AskAsync(host));
            Assert.InRange(lease.Address.Value, new IPv4Address(10, 77, 0, 50).Value, new IPv4Address(10, 77, 0, 60).Value);
            Assert.Equal(TapHost.Kernel, lease.Gateway);
            Assert.Equal([TapHost.Kernel], lease.DnsServers);
            Assert.Equal("test.lan", lease.DomainName);
            Assert.Equal(TimeSpan.FromHours(1), lease.Duration);
            Assert.Equal([TapHost.Kernel], direct);
            Assert.Equal([TapHost.Kernel], alias);
            Assert.Equal(NetworkError.NameNotFound, missing);
            Assert.Contains("devicekit-test", File.ReadAllText(Path.Combine(folder, "leases")), StringComparison.Ordinal);
        }
        finally
        {
            dnsmasq.Kill(entireProcessTree: true);
            dnsmasq.WaitForExit();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async ValueTask<(DhcpLease Lease, IReadOnlyList<IPAddress> Direct, IReadOnlyList<IPAddress> Alias, NetworkError Missing)> AskAsync(TapHost host)
    {
        var client = new DhcpClient(host.Stack, new DhcpClientOptions { HostName = "devicekit-test", ProbeAddress = false });
        client.Start();
        DhcpLease lease = await client.WaitForLeaseAsync();
        IReadOnlyList<IPAddress> direct = await host.Stack.Dns.ResolveAddressesAsync("server.test.lan");
        IReadOnlyList<IPAddress> alias = await host.Stack.Dns.ResolveAddressesAsync("alias.test.lan");
        try
        {
            await host.Stack.Dns.ResolveAddressesAsync("nobody.test.lan");
        }
        catch (NetworkException e)
        {
            return (lease, direct, alias, e.Error);
        }

        throw new InvalidOperationException("nobody.test.lan was found.");
    }
}
