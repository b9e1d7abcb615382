using System;
using System.Diagnostics;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading;
using DeviceKit.Stack;
using Xunit;
using IPEndPoint = DeviceKit.Stack.IPEndPoint;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>Against the Linux kernel's own ICMP and TCP.</summary>
public class KernelTests
{
    private const int Megabytes = 100;

    [Fact]
    public void Ping_OfTheKernels_IsAnswered()
    {
        using var host = new TapHost("ping");
        using Process ping = host.Namespace.Start("ping", "-c", "3", "-i", "0.2", "-W", "2", TapHost.Device.ToString());
        host.Run(async () =>
        {
            while (!ping.HasExited)
            {
                await host.Stack.Clock.DelayAsync(TimeSpan.FromMilliseconds(20));
            }

            return true;
        });
        string output = ping.StandardOutput.ReadToEnd();
        Assert.Contains("3 packets transmitted, 3 received, 0% packet loss", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ping_OfTheKernel_IsAnswered_InFragmentsToo()
    {
        using var host = new TapHost("ping-kernel");
        Assert.True(host.Run(() => host.Stack.PingAsync(TapHost.Kernel)) > TimeSpan.Zero);
        Assert.True(host.Run(() => host.Stack.PingAsync(TapHost.Kernel, dataLength: 20_000)) > TimeSpan.Zero);
    }

    [Fact]
    public void ClosedPort_OfTheKernel_RefusesTheConnection()
    {
        using var host = new TapHost("refused");
        NetworkException e = Assert.Throws<NetworkException>(
            () => host.Run(() => host.Stack.ConnectTcpAsync(new IPEndPoint(TapHost.Kernel, 9))));
        Assert.Equal(NetworkError.ConnectionRefused, e.Error);
    }

    [Theory]
    [InlineData("loss=2%,seed=1")]
    [InlineData("loss=1%,duplicate=2%,reorder=2%,corrupt=1%,seed=2")]
    public void BadLink_ToTheKernel_DeliversWholeBothWays(string faults)
    {
        using var host = new TapHost(null, faults: faults);
        byte[] data = Payload(4);
        Socket listener = Listen(host);
        host.Namespace.StartThread(() =>
        {
            using Socket socket = listener.Accept();
            var received = new byte[data.Length];
            int count;
            for (int total = 0; total < received.Length && (count = socket.Receive(received, total, received.Length - total, SocketFlags.None)) > 0; total += count)
            {
            }

            socket.Send(received);
            socket.Shutdown(SocketShutdown.Send);
            socket.Receive(new byte[1]);
        });
        byte[] echoed = host.Run(async () =>
        {
            TcpSocket socket = await host.Stack.ConnectTcpAsync(new IPEndPoint(TapHost.Kernel, Port(listener)));
            await socket.WriteAsync(data);
            var buffer = new byte[data.Length + 1];
            int total = 0;
            int count;
            while ((count = await socket.ReadAsync(buffer.AsMemory(total))) > 0)
            {
                total += count;
            }

            socket.Close();
            return buffer[..total];
        });
        Assert.Equal(data, echoed);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Download_FromTheKernel_ArrivesWhole()
    {
        using var host = new TapHost(null);
        byte[] data = Payload(1);
        Socket listener = Listen(host);
        host.Namespace.StartThread(() =>
        {
            using Socket socket = listener.Accept();
            for (int i = 0; i < Megabytes; i++)
            {
                socket.Send(data);
            }

            socket.Shutdown(SocketShutdown.Send);
            socket.Receive(new byte[1]);
        });
        string hash = host.Run(async () =>
        {
            TcpSocket socket = await host.Stack.ConnectTcpAsync(new IPEndPoint(TapHost.Kernel, Port(listener)));
            using IncrementalHash sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[65536];
            int count;
            while ((count = await socket.ReadAsync(buffer)) > 0)
            {
                sha.AppendData(buffer, 0, count);
            }

            socket.Close();
            return Convert.ToHexString(sha.GetHashAndReset());
        });
        Assert.Equal(Expected(data), hash);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Upload_ToTheKernel_ArrivesWhole()
    {
        using var host = new TapHost(null);
        byte[] data = Payload(2);
        Socket listener = Listen(host);
        string? hash = null;
        Thread sink = host.Namespace.StartThread(() =>
        {
            using Socket socket = listener.Accept();
            using IncrementalHash sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[65536];
            int count;
            while ((count = socket.Receive(buffer)) > 0)
            {
                sha.AppendData(buffer, 0, count);
            }

            hash = Convert.ToHexString(sha.GetHashAndReset());
        });
        host.Run(async () =>
        {
            TcpSocket socket = await host.Stack.ConnectTcpAsync(new IPEndPoint(TapHost.Kernel, Port(listener)));
            for (int i = 0; i < Megabytes; i++)
            {
                await socket.WriteAsync(data);
            }

            socket.Shutdown();
            await socket.ReadAsync(new byte[1]);
            socket.Close();
            return true;
        });
        Assert.True(sink.Join(TimeSpan.FromSeconds(30)));
        Assert.Equal(Expected(data), hash);
    }

    private static Socket Listen(TapHost host) => host.Namespace.Run(() =>
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Any, 0));
        socket.Listen(4);
        return socket;
    });

    private static ushort Port(Socket listener) => (ushort)((System.Net.IPEndPoint)listener.LocalEndPoint!).Port;

    private static byte[] Payload(int seed)
    {
        var data = new byte[1_000_000];
        new Random(seed).NextBytes(data);
        return data;
    }

    private static string Expected(byte[] data)
    {
        using IncrementalHash sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int i = 0; i < Megabytes; i++)
        {
            sha.AppendData(data);
        }

        return Convert.ToHexString(sha.GetHashAndReset());
    }
}
