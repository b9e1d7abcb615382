using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Emulation.Captures;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests;

/// <summary>Everything that the stack says, judged by Wireshark's dissectors.</summary>
public class GoldenCaptureTests
{
    private const string Tshark = "/usr/bin/tshark";

    /// <summary>A status of 0 is "bad".</summary>
    private const string Wrong =
        "_ws.malformed || _ws.expert.severity == error || ip.checksum.status == 0 || udp.checksum.status == 0 || tcp.checksum.status == 0"
        + " || icmp.checksum.status == 0";

    /// <summary>ICMP's checksums are always looked at.</summary>
    private static readonly string[] s_validate =
        ["-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE", "-o", "tcp.check_checksum:TRUE"];

    [Fact]
    public void MixedLan_HasNoMalformedPacketAndNoBadChecksum()
    {
        Assert.SkipUnless(File.Exists(Tshark), "tshark is not installed");
        Directory.CreateDirectory(FrameHistory.Folder);
        string file = Path.Combine(FrameHistory.Folder, "mixed-lan.pcapng");
        Record(file);

        string all = Read(file, "frame");
        string[] expected =
            ["ARP", "ping) reply", "Port unreachable", "Fragmented IP", "DHCP ACK", "AAAA 2001:db8::1", "No such name", "[RST, ACK]", "HTTP/1.1 200 OK", "[FIN"];
        Assert.All(expected, text => Assert.Contains(text, all, StringComparison.Ordinal));
        Assert.Equal(string.Empty, Read(file, Wrong));

        // The oracle is awake: it finds one flipped bit.
        string spoilt = Path.Combine(FrameHistory.Folder, "mixed-lan-spoilt.pcapng");
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.AsSpan().IndexOf("GET / HTTP"u8) + 4] ^= 1;
        File.WriteAllBytes(spoilt, bytes);
        Assert.NotEqual(string.Empty, Read(spoilt, Wrong));
        File.Delete(spoilt);
    }

    private static void Record(string file)
    {
        using var lan = new ServerLan();
        using var recorder = new CaptureRecorder(file);
        lan.Switch.AddTap(new CaptureTap(lan.Switch, recorder));
        NetworkStack server = lan.AddHost("10.0.0.1");
        NetworkStack client = lan.AddHost();
        lan.Spawn(new DhcpServer(
            server,
            new DhcpServerOptions
            {
                First = IPv4Address.Parse("10.0.0.50"), Last = IPv4Address.Parse("10.0.0.99"), DnsServers = [IPv4Address.Parse("10.0.0.1")], DomainName = "example",
            }).RunAsync);
        lan.Spawn(new DnsServer(
            server, new DnsZone().Add("www.example", IPv4Address.Parse("10.0.0.1")).Add("six.example", new IPv6Address(0x2001_0DB8UL << 32, 1)).AddAlias("web.example", "www.example")).RunAsync);
        TcpListener listener = server.ListenTcp(80);
        using var web = new HttpServer(
            lan.Loop,
            async token => await listener.AcceptAsync(token),
            _ => new ValueTask<HttpServerResponse>(new HttpServerResponse(200, new byte[50_000]) { ChunkSize = 3000 }));
        web.Start();
        var dhcp = new DhcpClient(client);
        lan.Spawn(dhcp.RunAsync);
        Assert.True(lan.RunUntil(() => dhcp.Lease is not null));
        int got = lan.Run(() => TalkAsync(client));
        Assert.Equal(50_000, got);
        lan.Run(60);
    }

    private static async ValueTask<int> TalkAsync(NetworkStack client)
    {
        var server = new IPv4Address(10, 0, 0, 1);
        await client.PingAsync(server);
        await client.PingAsync(server, dataLength: 6001);
        UdpSocket udp = client.OpenUdp();
        udp.Connect(new IPEndPoint(server, 9));
        udp.EnableBroadcast = true;
        await udp.SendAsync(new byte[5000]);
        await Assert.ThrowsAsync<NetworkException>(async () => await udp.ReceiveAsync(new byte[1]));
        await udp.SendAsync(Array.Empty<byte>());
        await Assert.ThrowsAsync<NetworkException>(async () => await udp.ReceiveAsync(new byte[1]));
        await udp.SendToAsync(new byte[31], new IPEndPoint(new IPv4Address(10, 0, 0, 255), 9));
        await udp.SendToAsync(new byte[31], new IPEndPoint(new IPv4Address(224, 0, 0, 251), 9));
        await Assert.ThrowsAsync<NetworkException>(async () => await client.ConnectTcpAsync(new IPEndPoint(server, 81)));
        Assert.Single((await client.Dns.ResolveAsync("six.example", DnsRecordType.Aaaa)).Addresses);
        await Assert.ThrowsAsync<NetworkException>(async () => await client.Dns.ResolveAddressesAsync("none.example"));
        using var http = new HttpClient(new StackHttpHandler(client));
        return (await http.GetByteArrayAsync("http://web.example/")).Length;
    }

    /// <summary>What tshark prints of the packets that a filter selects, one a line.</summary>
    private static string Read(string file, string filter)
    {
        var start = new ProcessStartInfo(Tshark, [.. s_validate, "-n", "-r", file, "-Y", filter]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}
