using System.IO;
using DeviceKit.Generator.Tests.Emitting;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The bindings of real libraries compile.</summary>
public sealed class HostLibraryTests
{
    [Theory]
    [InlineData("Pcap/pcap.bind", "PcapDirect")]
    [InlineData("Slirp/slirp.bind", "SlirpDirect")]
    public void TheBindingsOfALibrary_CompileWithoutWarnings(string specification, string type)
    {
        string path = Path.Combine(RepositoryFolder.Root, "Bindings", "Host", specification);
        var generated = new Generated(path, File.ReadAllText(path));
        Assert.Empty(generated.Errors);
        using var assembly = new GeneratedAssembly(generated.Emit());
        Assert.True(assembly.Type(type).IsSealed);
    }
}
