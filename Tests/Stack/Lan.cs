using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tests;

/// <summary>Hosts 10.0.0.1, 10.0.0.2, … on one virtual switch, on virtual time.</summary>
internal sealed class Lan
{
    private readonly ulong _seed;

    public Lan(int hosts, ulong seed = 1, PortOptions? port = null, NetworkStackOptions? options = null, Func<INetif, EventLoop, int, INetif>? decorate = null)
    {
        _seed = seed;
        Loop = new EventLoop(new VirtualLoopHost());
        Switch = new VirtualSwitch(Loop);
        FrameHistory.Keep(Switch);
        for (int i = 1; i <= hosts; i++)
        {
            INetif netif = Switch.AddPort(new MacAddress(0x0200_0000_0000UL + (uint)i), port);
            netif = decorate?.Invoke(netif, Loop, i) ?? netif;
            var stack = new NetworkStack(netif, Loop, new SeededRandom(_seed + ((ulong)i << 32)), options);
            stack.Configure(new IPv4Configuration(new IPv4Subnet(Address(i), 24)));
            Hosts.Add(stack);
        }
    }

    public EventLoop Loop { get; }

    public VirtualSwitch Switch { get; }

    public List<NetworkStack> Hosts { get; } = [];

    public static IPv4Address Address(int host) => new(10, 0, 0, (byte)host);

    public T Run<T>(Func<ValueTask<T>> activity) => Loop.Run(activity);
}
