using System.IO;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Esp32.Tests.Generated;

public sealed class CFileTests
{
    [Theory]
    [InlineData("esp32_shims.g.c")]
    [InlineData("esp32_layout.g.c")]
    public void ARealXtensaCompiler_AcceptsTheFile(string file)
    {
        string generated = SourceTree.PathOf("Bindings", "Esp32", "Generated");
        Assert.Equal("", XtensaCompiler.Check(Path.Combine(generated, file), SourceTree.PathOf("Bindings", "Esp32", "Headers"), generated));
    }
}
