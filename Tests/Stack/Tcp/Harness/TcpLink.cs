using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>Two TCP layers, joined by a pair of pipes, on virtual time.</summary>
internal sealed class TcpLink
{
    public static readonly IPv4Address AddressA = new(10, 0, 0, 1);
    public static readonly IPv4Address AddressB = new(10, 0, 0, 2);

    public TcpLink(ulong seed = 1, PipeOptions? options = null, TcpStackOptions? stack = null)
    {
        options ??= new PipeOptions();
        Loop = new EventLoop(Host);
        AtoB = new Pipe(Loop, AddressA, options, (seed * 2) + 1);
        BtoA = new Pipe(Loop, AddressB, options, (seed * 2) + 2);
        A = new TcpLayer(AtoB, Loop, new TestRandom(seed + 1000), stack);
        B = new TcpLayer(BtoA, Loop, new TestRandom(seed + 2000), stack);
        Join(AtoB, A, B);
        Join(BtoA, B, A);
    }

    public VirtualLoopHost Host { get; } = new();

    public EventLoop Loop { get; }

    public Pipe AtoB { get; }

    public Pipe BtoA { get; }

    public TcpLayer A { get; }

    public TcpLayer B { get; }

    /// <summary>Runs an activity to its end, within an hour of virtual time.</summary>
    public void Run(Func<Task> activity)
    {
        Task? task = null;
        Loop.Spawn(async () => await (task = activity()));
        if (!Loop.RunUntil(() => task is { IsCompleted: true }, Host.Now + TimeSpan.FromHours(1)))
        {
            throw new TimeoutException("The activity hangs.");
        }

        task!.GetAwaiter().GetResult();
    }

    /// <summary>An established connection: A connected, B accepted.</summary>
    public async Task<(TcpSocket A, TcpSocket B)> ConnectAsync(TcpOptions? optionsA = null, TcpOptions? optionsB = null, ushort port = 80)
    {
        TcpListener listener = B.Listen(port, new TcpListenerOptions { Socket = optionsB ?? TcpOptions.Default });
        ValueTask<TcpSocket> accept = listener.AcceptAsync();
        TcpSocket a = await A.ConnectAsync(new IPEndPoint(AddressB, port), optionsA);
        TcpSocket b = await accept;
        listener.Close();
        return (a, b);
    }

    public void RunFor(TimeSpan duration) => Loop.RunFor(duration);

    private static void Join(Pipe pipe, TcpLayer sender, TcpLayer receiver)
    {
        pipe.Output = receiver.Receive;
        pipe.BurstEnd = receiver.ReceiveBurstEnd;
        pipe.Ready = sender.TransmitReady;
        pipe.Completed = sender.TransmitCompleted;
    }
}
