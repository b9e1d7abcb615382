using System;
using System.Diagnostics;
using System.IO;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.EndToEnd.Tests.Http;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>HTTP over the stack's own TCP and a TAP, against nginx.</summary>
public class NginxTests
{
    [Fact]
    public void Get_FetchesPagesFromNginx_OverKeptConnections()
    {
        NginxServer.Require();
        using var host = new TapHost("nginx");
        string folder = Directory.CreateTempSubdirectory("devicekit-nginx-").FullName;
        var large = new byte[3_000_000];
        new Random(3).NextBytes(large);
        File.WriteAllText(Path.Combine(folder, "hello.txt"), "hello from nginx\n");
        File.WriteAllBytes(Path.Combine(folder, "large.bin"), large);
        File.WriteAllText(
            Path.Combine(folder, "nginx.conf"),
            $"user root; worker_processes 1; daemon off; pid nginx.pid; error_log error.log; events {{ }} http {{ access_log access.log; server {{ listen 8080; root {folder}; }} }}");
        using Process nginx = host.Namespace.Start("nginx", "-p", folder, "-c", "nginx.conf", "-e", "error.log");
        try
        {
            host.Namespace.Run(() => WaitForPort(8080));
            (string hello, string hash, HttpStatusCode missing) = host.Run(() => FetchAsync(host));
            Assert.Equal("hello from nginx\n", hello);
            Assert.Equal(Convert.ToHexString(SHA256.HashData(large)), hash);
            Assert.Equal(HttpStatusCode.NotFound, missing);
            Assert.Equal(3, File.ReadAllLines(Path.Combine(folder, "access.log")).Length);
        }
        finally
        {
            nginx.Kill(entireProcessTree: true);
            nginx.WaitForExit();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async ValueTask<(string Hello, string Hash, HttpStatusCode Missing)> FetchAsync(TapHost host)
    {
        using var client = new HttpClient(new StackHttpHandler(host.Stack)) { BaseAddress = new Uri($"http://{TapHost.Kernel}:8080/") };
        string hello = await client.GetStringAsync("hello.txt");
        byte[] body = await client.GetByteArrayAsync("large.bin");
        using HttpResponseMessage missing = await client.GetAsync("missing.txt");
        return (hello, Convert.ToHexString(SHA256.HashData(body)), missing.StatusCode);
    }

    private static bool WaitForPort(int port)
    {
        for (int attempt = 0; attempt < 400; attempt++)
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", port);
                return true;
            }
            catch (SocketException)
            {
                Thread.Sleep(25);
            }
        }

        throw new TimeoutException("nginx does not listen.");
    }
}
