using System;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>A TCP server of the kernel's on a free port of 127.0.0.1.</summary>
internal sealed class HostServer : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public HostServer()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
    }

    public ushort Port => (ushort)((IPEndPoint)_listener.LocalEndPoint!).Port;

    /// <summary>True while somebody waits to be accepted.</summary>
    public bool HasCaller => _listener.Poll(0, SelectMode.SelectRead);

    /// <summary>A port that nobody has, at this moment.</summary>
    public static ushort FreePort()
    {
        using var server = new HostServer();
        return server.Port;
    }

    /// <summary>Sends the first caller back what it sends, up to its end.</summary>
    public async Task EchoOneAsync()
    {
        using Socket caller = await _listener.AcceptAsync();
        byte[] buffer = new byte[8192];
        while (await caller.ReceiveAsync(buffer) is > 0 and int length)
        {
            for (int sent = 0; sent < length;)
            {
                sent += await caller.SendAsync(buffer.AsMemory(sent, length - sent));
            }
        }
    }

    public void Dispose() => _listener.Dispose();
}
