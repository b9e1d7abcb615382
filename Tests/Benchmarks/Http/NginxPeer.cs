using System;
using System.Diagnostics;
using System.IO;
using DeviceKit.Benchmarks.Contestants;

namespace DeviceKit.Benchmarks.Http;

/// <summary>nginx on port 80 of every address of the namespace, with one file of 1,024 bytes; one worker, no log, connections kept for ever.</summary>
internal sealed class NginxPeer : IDisposable
{
    private const string Configuration =
        """
        daemon off;
        master_process off;
        pid nginx.pid;
        error_log stderr warn;
        events { worker_connections 64; }
        http {
            access_log off;
            keepalive_requests 1000000000;
            keepalive_timeout 1h;
            open_file_cache max=16;
            client_body_temp_path temporary;
            proxy_temp_path temporary;
            fastcgi_temp_path temporary;
            uwsgi_temp_path temporary;
            scgi_temp_path temporary;
            server { listen 80; root content; }
        }
        """;

    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="folder">Its files are written there.</param>
    /// <param name="path">The path of the file that it serves.</param>
    public NginxPeer(string folder, string path)
    {
        folder = Path.GetFullPath(folder);
        string content = Path.Combine(folder, "content");
        Directory.CreateDirectory(content);
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), Configuration);
        File.WriteAllBytes(content + path, new byte[PeerPlan.HttpLength]);
        var start = new ProcessStartInfo("nginx", ["-p", folder, "-c", Path.Combine(folder, "nginx.conf")]);
        start.Environment["PATH"] += ":/usr/sbin:/sbin";
        _process = Process.Start(start)!;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
