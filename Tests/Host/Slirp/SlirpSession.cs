using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using DeviceKit.Stack;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>
/// The stack on the user-mode network, on virtual time and wait by wait, so that the same waits make the same session: gets an address, connects to
/// a server on the host, and has it echo a text.
/// </summary>
internal sealed class SlirpSession
{
    private static readonly TimeSpan s_step = TimeSpan.FromMilliseconds(1);

    private readonly EventLoop _loop = new(new VirtualLoopHost());
    private readonly PollList _descriptors = new();
    private readonly SlirpNetif _netif;
    private readonly NetworkStack _stack;

    public SlirpSession(ISlirp slirp, SlirpOptions options)
    {
        _netif = new SlirpNetif(slirp, options, _loop, host: null);
        _stack = new NetworkStack(_netif, _loop, new SeededRandom(3));
    }

    /// <summary>What became ready in each wait, descriptor by descriptor.</summary>
    public List<PollInterest[]> Waits { get; } = [];

    /// <summary>Runs the session.</summary>
    /// <param name="port">The server's port.</param>
    /// <param name="waits">What became ready in each wait; null to ask the kernel.</param>
    /// <returns>What the server echoed.</returns>
    public string Run(ushort port, IReadOnlyList<PollInterest[]>? waits)
    {
        Task<string>? task = null;
        _loop.Post(_ => task = FetchAsync(port), null);
        for (int step = 0; task is not { IsCompleted: true }; step++)
        {
            _loop.RunFor(s_step);
            _descriptors.Clear();
            _netif.Descriptors.BeginWait(_descriptors);
            Wait(waits?[step]);
            Waits.Add([.. Enumerable.Range(0, _descriptors.Count).Select(_descriptors.Ready)]);
            _netif.Descriptors.EndWait(_descriptors);
        }

        Close();
        return task.GetAwaiter().GetResult();
    }

    public void Close()
    {
        _stack.Close();
        _netif.Close();
    }

    private async Task<string> FetchAsync(ushort port)
    {
        var dhcp = new DhcpClient(_stack);
        dhcp.Start();
        DhcpLease lease = await dhcp.WaitForLeaseAsync();
        TcpSocket socket = await _stack.ConnectTcpAsync(new IPEndPoint(lease.Gateway, port));
        await socket.WriteAsync("recorded"u8.ToArray());
        byte[] echo = await socket.ReadExactlyAsync(8);
        socket.Abort();
        return System.Text.Encoding.ASCII.GetString(echo);
    }

    private unsafe void Wait(PollInterest[]? ready)
    {
        Span<Libc.PollDescriptor> descriptors = _descriptors.Descriptors();
        if (ready is not null)
        {
            for (int i = 0; i < descriptors.Length; i++)
            {
                descriptors[i].Returned = (short)ready[i];
            }

            return;
        }

        var limit = new Libc.TimeSpecification { Nanoseconds = descriptors.Length == 0 ? 0 : 2_000_000 };
        fixed (Libc.PollDescriptor* first = descriptors)
        {
            _ = Libc.Poll(first, (nuint)descriptors.Length, &limit, null);
        }
    }
}
