using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using DeviceKit.EndToEnd.Tests.Http.Kernel;
using DeviceKit.EndToEnd.Tests.RealPeers;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.Http;

/// <summary>Debian's nginx on a free loopback port, with its configuration, pages and logs in a temporary folder; needs no privileges.</summary>
internal sealed class NginxServer : IDisposable
{
    private readonly string _folder;
    private readonly Process _process;

    /// <param name="address">The address that it listens on, beside 127.0.0.1.</param>
    /// <param name="networkNamespace">The namespace that it runs in; null for the test's own.</param>
    public NginxServer(string address = "127.0.0.1", NetworkNamespace? networkNamespace = null)
    {
        _folder = Directory.CreateTempSubdirectory("devicekit-nginx-").FullName;
        using (var probe = new KernelListener())
        {
            Port = probe.Port;
        }

        WritePages(Path.Combine(_folder, "www"));
        File.WriteAllText(Path.Combine(_folder, "nginx.conf"), Configuration(address));
        string[] arguments = ["-p", _folder, "-c", "nginx.conf", "-e", "error.log"];
        _process = networkNamespace?.Start("nginx", arguments)
            ?? Process.Start(new ProcessStartInfo(Commands.Find("nginx")!, arguments) { RedirectStandardError = true })!;
        if (networkNamespace is null)
        {
            Await();
        }
        else
        {
            networkNamespace.Run(Await);
        }
    }

    public int Port { get; }

    /// <summary>Skips the running test where nginx is not installed.</summary>
    public static void Require() => Assert.SkipUnless(Commands.Find("nginx") is not null, "nginx is missing");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void WritePages(string www)
    {
        Directory.CreateDirectory(Path.Combine(www, "chunked"));
        Directory.CreateDirectory(Path.Combine(www, "dav"));
        File.WriteAllText(Path.Combine(www, "index.html"), "<html><body>Grüße from nginx</body></html>\n");
        File.WriteAllBytes(Path.Combine(www, "latin.txt"), Encoding.Latin1.GetBytes("Grüße in Latin-1"));
        File.WriteAllBytes(Path.Combine(www, "bom.txt"), [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("with a mark")]);
        File.WriteAllText(Path.Combine(www, "empty.txt"), string.Empty);
        File.WriteAllBytes(Path.Combine(www, "large.bin"), [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 31))]);
        File.WriteAllText(
            Path.Combine(www, "chunked/large.txt"), string.Concat(Enumerable.Range(0, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture) + "\n")));
        foreach (string file in Directory.GetFiles(www))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private string Configuration(string address) =>
        $$"""
        {{(Environment.UserName == "root" ? "user root;" : string.Empty)}}
        worker_processes 1;
        daemon off;
        pid nginx.pid;
        error_log error.log;
        events { worker_connections 64; }
        http {
          access_log off;
          types { text/html html; text/plain txt; application/octet-stream bin; }
          client_body_temp_path tmp-body; proxy_temp_path tmp-proxy; fastcgi_temp_path tmp-fastcgi; uwsgi_temp_path tmp-uwsgi; scgi_temp_path tmp-scgi;
          absolute_redirect off;
          client_max_body_size 100k;
          server {
            listen 127.0.0.1:{{Port}};{{(address == "127.0.0.1" ? string.Empty : $" listen {address}:{Port};")}}
            root www;
            location = /index.html { charset utf-8; }
            location = /latin.txt { charset iso-8859-1; }
            location /chunked/ { sub_filter_once off; sub_filter_types *; sub_filter 'no such text' 'x'; }
            location /dav/ { dav_methods PUT DELETE; }
            location ~ ^/status/(200|201|204|400|401|403|404|410|418|500|503)$ { return 500; }
            {{string.Join("\n    ", new[] { 200, 201, 204, 400, 401, 403, 404, 410, 418, 500, 503 }.Select(c => $"location = /status/{c} {{ return {c}; }}"))}}
            {{string.Join("\n    ", new[] { 301, 302, 303, 307, 308 }.Select(c => $"location = /redirect/{c} {{ return {c} /index.html; }}"))}}
            location = /redirect/absolute { return 302 http://{{address}}:{{Port}}/index.html; }
          }
        }
        """;

    private bool Await()
    {
        for (int attempt = 0; attempt < 200; attempt++)
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException("nginx ended: " + _process.StandardError.ReadToEnd());
            }

            try
            {
                using var client = new TcpClient("127.0.0.1", Port);
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
