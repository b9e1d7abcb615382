using DeviceKit.Conformance;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Tests.Conformance;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>The netif's laws over libpcap and the kernel, in real time: all of them.</summary>
public class PcapNetifLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(NetifLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void PcapNetif_KeepsTheLaw(string law)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        using var bench = new PcapNetifBench(loop, host);
        LawRunner.Keep(NetifLaws.All, law, loop, bench);
    }
}
