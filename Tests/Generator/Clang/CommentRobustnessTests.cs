using System;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Generator.Clang.Documentation;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Comments are other people's text: whatever it is, it is read to its end.</summary>
public sealed class CommentRobustnessTests
{
    private static readonly string[] s_pieces =
    [
        "/**", "/*!<", "///", "*/", "\n", "\n * ", "\r\n", "@brief ", "\\param[in,out] ", "@param", "@param[", "]", "@return ", "@retval ", "- ", "ESP_OK", "ESP_ERR_A / ESP_ERR_B",
        ": ", "on success", " or ", "; ", ". ", "@code\n", "@endcode\n", "@{", "@}", "1. ", "<b>", "\u00fc", "word ", "*", "'", "\"", "\\",
    ];

    [Fact]
    public void AnyMixtureOfMarks_IsRead()
    {
        var random = new Random(20261122);
        int documented = 0;
        for (int i = 0; i < 5000; i++)
        {
            string comment = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            if (CommentParser.Parse(comment) is { } documentation)
            {
                documented++;
                Assert.DoesNotContain('\n', Everything(documentation));
            }
        }

        Assert.InRange(documented, 2500, 5000);
    }

    [Fact]
    public void EveryOffsetOfEveryShape_MayBeAMacro()
    {
        foreach (string name in ShapeHeaders.Names)
        {
            byte[] file = File.ReadAllBytes(Path.Combine(ShapeHeaders.Folder, name + ".h"));
            for (int offset = 0; offset < file.Length; offset++)
            {
                CDocumentation? whole = MacroComment.Read(file, offset);
                CDocumentation? cut = MacroComment.Read(file.AsSpan(0, offset + 1), offset);
                Assert.True(whole is null || Everything(whole).Length > 0);
                Assert.True(cut is null || Everything(cut).Length > 0);
            }
        }
    }

    [Fact]
    public void CarriageReturns_ChangeNothing()
    {
        byte[] text = File.ReadAllBytes(Path.Combine(ShapeHeaders.Folder, "macros.h"));
        string name = "MACROS_SUM";
        string windows = Encoding.UTF8.GetString(text).Replace("\n", "\r\n", StringComparison.Ordinal);
        CDocumentation read = MacroComment.Read(Encoding.UTF8.GetBytes(windows), windows.IndexOf(name, StringComparison.Ordinal))!;
        Assert.Equal("Over two lines.", read.Brief);
    }

    private static string Everything(CDocumentation documentation) =>
        string.Concat(documentation.Remarks ?? []) + documentation.Brief + documentation.Returns
        + string.Concat((documentation.Parameters ?? []).Select(p => p.Name + p.Text)) + string.Concat((documentation.Codes ?? []).Select(c => c.Name + c.Text));
}
