using System.IO;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Generation;

public sealed class IconGenerationTests
{
    [Fact]
    public void CheckedInIcons_AreWhatTheirDescriptionGives()
    {
        const string Source = "Framebuffer/Icons/Weather.shapes";
        ShapeFile file = ShapeFile.Parse(File.ReadAllText(RepositoryFiles.PathOf(Source)));
        GeneratedFile.ShouldBe("Framebuffer/Icons/WeatherIconData.g.cs", IconWriter.Write(file, [32, 64], "WeatherIconData", Source));
    }
}
