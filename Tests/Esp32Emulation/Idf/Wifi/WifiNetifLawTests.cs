using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Conformance;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>NETIF over the WiFi driver of a simulated chip.</summary>
public sealed class WifiNetifLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(NetifLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32WifiNetif_KeepsTheLaw(string law)
    {
        using var bench = new IdfBench(WifiNetifBench.Options);
        var netif = new WifiNetifBench(bench);
        LawRunner.Keep(NetifLaws.All, law, bench.Loop, netif);
        netif.Subject.Close();
        Assert.Equal(0, bench.Idf.LentReceiveBuffers);
    }
}
