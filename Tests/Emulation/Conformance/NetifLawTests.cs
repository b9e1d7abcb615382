using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

public class NetifLawTests
{
    private static readonly Dictionary<string, Func<EventLoop, INetifBench>> s_subjects = new()
    {
        ["port"] = loop => new SwitchNetifBench(loop, Itself),
        ["port, 576 bytes, 3 slots"] = loop => new SwitchNetifBench(loop, Itself, new PortOptions { Mtu = 576, TransmitSlots = 3 }),
        ["port without limits"] = loop => new SwitchNetifBench(loop, Itself, new PortOptions { BitsPerSecond = 0, Latency = TimeSpan.Zero }),
        ["port without completion"] = loop => new SwitchNetifBench(loop, Itself, new PortOptions { CompletesTransmits = false }),
        ["loss"] = loop => new SwitchNetifBench(loop, netif => new LossNetif(netif, loop, 0, 1)),
        ["duplicate"] = loop => new SwitchNetifBench(loop, netif => new DuplicateNetif(netif, loop, 0, 1)),
        ["reorder"] = loop => new SwitchNetifBench(loop, netif => new ReorderNetif(netif, loop, 0, 1)),
        ["delay"] = loop => new SwitchNetifBench(loop, netif => Delayed(netif, loop)),
        ["corrupt"] = loop => new SwitchNetifBench(loop, netif => new CorruptNetif(netif, loop, 0, 1)),
        ["trailing"] = loop => new SwitchNetifBench(loop, netif => new TrailingBytesNetif(netif, loop, 0, 1)),
        ["blackout"] = loop => new SwitchNetifBench(loop, netif => new BlackoutNetif(netif, loop, long.MaxValue)),
        ["all one way"] = loop => new SwitchNetifBench(
            loop, netif => LinkFaults.Parse("rx.loss=0%,tx.delay=2ms,rx.delay=1ms,reorder=0%,corrupt=0%,seed=9").Apply(netif, loop)),
        ["recorder"] = loop => new SwitchNetifBench(loop, netif => Recorded(netif, loop)),
        ["recorder, 3 slots"] = loop => new SwitchNetifBench(loop, netif => Recorded(netif, loop), new PortOptions { TransmitSlots = 3 }),
        ["replay"] = loop => new ReplayNetifBench(loop),
        ["mutant without a flaw"] = loop => new SwitchNetifBench(loop, netif => new MutantNetif(netif, string.Empty)),
    };

    public static TheoryData<string, string> Matrix => LawRunner.Matrix(NetifLaws.All, s_subjects.Keys);

    public static TheoryData<string> Names => LawRunner.Names(NetifLaws.All);

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Netif_KeepsTheLaw(string subject, string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        LawRunner.Keep(NetifLaws.All, law, loop, s_subjects[subject](loop));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutant_BreaksTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        var options = new PortOptions { IsPromiscuous = law == nameof(NetifLaws.FramesForOthers_AreFiltered) };
        LawRunner.Break(NetifLaws.All, law, loop, new SwitchNetifBench(loop, netif => new MutantNetif(netif, law), options));
    }

    private static NetifRecorder Recorded(INetif netif, EventLoop loop) =>
        new(netif, loop.Clock, new CaptureRecorder(new PcapNgWriter(Stream.Null)), "port");

    private static INetif Itself(INetif netif) => netif;

    private static DelayNetif Delayed(INetif netif, EventLoop loop) =>
        new(netif, loop, TimeSpan.FromMilliseconds(3), TimeSpan.FromMilliseconds(1), 1);
}
