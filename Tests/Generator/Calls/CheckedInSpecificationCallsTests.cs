using System.IO;
using DeviceKit.Generator.Tests.Emitting;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The bindings of the repository compile.</summary>
public sealed class CheckedInSpecificationCallsTests
{
    [Theory]
    [InlineData("Host/Pcap/pcap.bind", "PcapDirect", "/usr/include/pcap/pcap.h", "libpcap0.8-dev")]
    [InlineData("Host/Slirp/slirp.bind", "SlirpDirect", "/usr/include/slirp/libslirp.h", "libslirp-dev")]
    [InlineData("Esp32/esp32.bind", "EspWifiDirect", "/usr/lib/xtensa-lx106-elf/include/stdlib.h", "picolibc-xtensa-lx106-elf")]
    public void TheBindingsOfALibrary_CompileWithoutWarnings(string specification, string type, string header, string package)
    {
        Assert.SkipUnless(File.Exists(header), $"{Path.GetFileName(header)} is not installed (Debian: {package})");
        string path = SourceTree.PathOf("Bindings", specification);
        var generated = new Generated(path, File.ReadAllText(path));
        Assert.Empty(generated.Errors);
        using var assembly = new GeneratedAssembly(generated.Emit());
        Assert.True(assembly.Type(type).IsSealed);
    }
}
