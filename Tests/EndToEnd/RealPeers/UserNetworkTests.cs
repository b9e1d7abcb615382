using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.EndToEnd.Tests.Http;
using DeviceKit.Tests.Machine;
using DeviceKit.Tool.Tests;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>A whole program on the user-mode network against real servers on the host's loopback: no TAP, and no privilege.</summary>
public sealed class UserNetworkTests
{
    [Fact]
    public async Task AnUnprivilegedUser_FetchesFromNginxOnLoopback()
    {
        NginxServer.Require();
        using var nginx = new NginxServer();
        (int code, string output, string error) = await Run(
            $"{Unprivileged.Prefix} {Fetch("--host-loopback", $"http://10.0.2.2:{nginx.Port}/large.bin")}");
        Skip(error);
        Assert.True(code == 0, error);
        Assert.Contains("address 10.0.2.15/24", output, StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 200 OK\n", output, StringComparison.Ordinal);
        Assert.Contains("Server: nginx", output, StringComparison.Ordinal);
        Assert.Contains("body 300000 bytes\n", output, StringComparison.Ordinal);
    }

    /// <summary>In a namespace that has nothing but its loopback, whose resolver is dnsmasq: the name comes through 10.0.2.3.</summary>
    [Fact]
    public async Task Names_AreAskedOfTheHostsResolver()
    {
        NginxServer.Require();
        Assert.SkipUnless(Commands.Find("dnsmasq") is not null, "dnsmasq is missing");
        using var network = new NetworkNamespace();
        string resolver = $"/etc/netns/{network.Name}";
        Directory.CreateDirectory(resolver);
        try
        {
            File.WriteAllText(Path.Combine(resolver, "resolv.conf"), "nameserver 127.0.0.1\n");
            using var nginx = new NginxServer(networkNamespace: network);
            using Process dnsmasq = network.Start(
                "dnsmasq", "--no-daemon", "--conf-file=/dev/null", "--pid-file=", "--no-resolv", "--no-hosts", "--listen-address=127.0.0.1", "--bind-interfaces", "--address=/site.example/10.0.2.2");
            try
            {
                network.Run(WaitForNameServer);
                (int code, string output, string error) = await Run(
                    $"ip netns exec {network.Name} {Unprivileged.Prefix} {Fetch("--host-loopback", $"http://site.example:{nginx.Port}/")}");
                Skip(error);
                Assert.True(code == 0, output + error);
                Assert.Contains("HTTP/1.1 200 OK\n", output, StringComparison.Ordinal);
            }
            finally
            {
                dnsmasq.Kill(entireProcessTree: true);
                dnsmasq.WaitForExit();
            }
        }
        finally
        {
            Directory.Delete(resolver, recursive: true);
        }
    }

    private static string Fetch(string options, string url) =>
        $"{BuiltFiles.Root}/devicekit run {BuiltFiles.Assembly("HttpFetch")} --net user --timeout 60s {options} -- {url}";

    private static void Skip(string error) => Assert.SkipWhen(error.Contains("DK1310", StringComparison.Ordinal), error.Trim());

    private static async Task<(int Code, string Output, string Error)> Run(string script)
    {
        using Process process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    /// <summary>A TCP connection to the name server: it listens for both at once.</summary>
    private static bool WaitForNameServer()
    {
        for (int attempt = 0; attempt < 400; attempt++)
        {
            try
            {
                using var client = new System.Net.Sockets.TcpClient("127.0.0.1", 53);
                return true;
            }
            catch (System.Net.Sockets.SocketException)
            {
                Thread.Sleep(25);
            }
        }

        throw new TimeoutException("dnsmasq does not listen.");
    }
}
