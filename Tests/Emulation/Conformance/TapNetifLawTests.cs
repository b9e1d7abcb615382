using DeviceKit.Conformance;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>The netif's laws over the kernel, in real time.</summary>
public class TapNetifLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(NetifLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void TapNetif_KeepsTheLaw(string law)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        using var bench = new TapNetifBench(loop, host);
        LawRunner.Keep(NetifLaws.All, law, loop, bench);
    }
}
