using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Conformance;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Nvs;

/// <summary>STORE over the key-value store in flash.</summary>
public class Esp32NvsStoreLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(StoreLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32NvsStore_KeepsTheLaw(string law)
    {
        using var bench = new NvsStoreBench();
        LawRunner.Keep(StoreLaws.All, law, bench.Chip.Loop, bench);
    }
}
