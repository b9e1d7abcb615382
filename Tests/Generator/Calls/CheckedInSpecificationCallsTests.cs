using System.IO;
using DeviceKit.Generator.Tests.Emitting;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The bindings of the repository compile.</summary>
public sealed class CheckedInSpecificationCallsTests
{
    [Theory]
    [InlineData("Host/Pcap/pcap.bind", "PcapDirect")]
    [InlineData("Host/Slirp/slirp.bind", "SlirpDirect")]
    [InlineData("Esp32/esp32.bind", "EspWifiDirect")]
    public void TheBindingsOfALibrary_CompileWithoutWarnings(string specification, string type)
    {
        string path = Path.Combine(RepositoryFolder.Root, "Bindings", specification);
        var generated = new Generated(path, File.ReadAllText(path));
        Assert.Empty(generated.Errors);
        using var assembly = new GeneratedAssembly(generated.Emit());
        Assert.True(assembly.Type(type).IsSealed);
    }
}
