using System.IO;
using Xunit;

namespace DeviceKit.Esp32.Tests.Generated;

public sealed class CFileTests
{
    [Theory]
    [InlineData("esp32_shims.g.c")]
    [InlineData("esp32_layout.g.c")]
    public void ARealXtensaCompiler_AcceptsTheFile(string file)
    {
        string generated = Path.Combine(RepositoryFolder.Esp32, "Generated");
        Assert.Equal("", XtensaCompiler.Check(Path.Combine(generated, file), Path.Combine(RepositoryFolder.Esp32, "Headers"), generated));
    }
}
