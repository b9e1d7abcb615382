using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Generation;

public sealed class FontGenerationTests
{
    private const string Source = "Framebuffer/Fonts/KitSans.strokes";

    public static TheoryData<string> ClassNames => [.. Faces.All.Select(face => face.ClassName)];

    [Theory]
    [MemberData(nameof(ClassNames))]
    public void CheckedInFont_IsWhatItsDescriptionGives(string className)
    {
        FontFace face = Faces.All.Single(candidate => candidate.ClassName == className);
        var glyphs = FontWriter.Parse(File.ReadAllText(RepositoryFiles.PathOf(Source)));
        string text = FontWriter.Write(FontWriter.Draw(glyphs, face), face, Source);
        GeneratedFile.ShouldBe($"Framebuffer/Fonts/{className}.g.cs", text);
    }
}
