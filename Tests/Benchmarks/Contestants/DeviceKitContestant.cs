using System;
using System.Buffers.Binary;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>DeviceKit's stack over a TAP device, used as an application uses it: through the asynchronous socket, with a buffer of its own.</summary>
internal sealed class DeviceKitContestant
{
    /// <summary>Rounds of the warm-up: the first runs before tiered compilation has looked at anything, the last after it has finished.</summary>
    private const int WarmupRounds = 4;

    private static readonly TimeSpan s_settle = TimeSpan.FromMilliseconds(300);

    private static readonly TcpOptions s_options = new()
    {
        SendBufferSize = PeerPlan.Window,
        ReceiveBufferSize = PeerPlan.Window,
        NoDelay = true,
    };

    private readonly NetworkStack _stack;
    private readonly RunClock _clock = new();
    private readonly byte[] _buffer = new byte[PeerPlan.Window];

    private DeviceKitContestant(NetworkStack stack) => _stack = stack;

    public static ContestantResult Run(string tap, string mode, long count, long warmup)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        var stack = new NetworkStack(TapNetif.Open(tap, loop, host), loop, new SystemRandom());
        stack.Configure(new IPv4Configuration(new IPv4Subnet(IPv4Address.Parse(PeerPlan.Contestant), PeerPlan.PrefixLength)));
        return loop.Run(() => new DeviceKitContestant(stack).RunAsync(mode, count, warmup));
    }

    private async ValueTask<ContestantResult> RunAsync(string mode, long count, long warmup)
    {
        for (int i = 0; i < WarmupRounds; i++)
        {
            await TransferAsync(mode, warmup / WarmupRounds);
            await _stack.Clock.DelayAsync(s_settle);
        }

        return await TransferAsync(mode, count);
    }

    private ValueTask<ContestantResult> TransferAsync(string mode, long count) => mode switch
    {
        "download" => DownloadAsync(count),
        "upload" => UploadAsync(count),
        "http" => RequestAsync(count),
        _ => throw new FormatException($"No mode is called {mode}."),
    };

    private async ValueTask<ContestantResult> DownloadAsync(long count)
    {
        TcpSocket socket = await ConnectAsync(PeerPlan.SourcePort);
        BinaryPrimitives.WriteInt64BigEndian(_buffer, count);
        await socket.WriteAsync(_buffer.AsMemory(0, sizeof(long)));
        long received = await socket.ReadAsync(_buffer);
        _clock.Start();
        while (received < count)
        {
            int length = await socket.ReadAsync(_buffer);
            received += length > 0 ? length : throw new InvalidOperationException($"The source ended after {received} bytes.");
        }

        ContestantResult result = _clock.Stop(received);
        socket.Close();
        return result;
    }

    private async ValueTask<ContestantResult> UploadAsync(long count)
    {
        TcpSocket socket = await ConnectAsync(PeerPlan.SinkPort);
        _clock.Start();
        for (long left = count; left > 0; left -= _buffer.Length)
        {
            await socket.WriteAsync(_buffer.AsMemory(0, (int)Math.Min(left, _buffer.Length)));
        }

        await socket.FlushAsync();
        ContestantResult result = _clock.Stop(count);
        socket.Close();
        return result;
    }

    private async ValueTask<ContestantResult> RequestAsync(long count)
    {
        using var client = new HttpClient(new StackHttpHandler(new StackHttpConnector(_stack, s_options), _stack.Clock));
        var uri = new Uri($"http://{PeerPlan.Kernel}:{PeerPlan.HttpPort}{PeerPlan.HttpPath}");
        _clock.Start();
        for (long i = 0; i < count; i++)
        {
            PeerPlan.CheckBody(await client.GetByteArrayAsync(uri));
        }

        return _clock.Stop(count);
    }

    private ValueTask<TcpSocket> ConnectAsync(ushort port) =>
        _stack.ConnectTcpAsync(new IPEndPoint(IPv4Address.Parse(PeerPlan.Kernel), port), s_options);
}
