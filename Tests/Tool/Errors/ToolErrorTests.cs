using System;
using System.IO;
using System.Linq;
using System.Reflection;
using DeviceKit.Tool.Errors;
using Xunit;

namespace DeviceKit.Tool.Tests.Errors;

public sealed class ToolErrorTests
{
    [Fact]
    public void TheTable_HoldsEveryError()
    {
        ToolError[] fields = [.. typeof(ToolError).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (ToolError)f.GetValue(null)!)];
        Assert.Equal(fields.OrderBy(e => e.Number), ToolError.All);
    }

    [Fact]
    public void Numbers_AreDistinct() => Assert.Equal(ToolError.All.Count, ToolError.All.Select(e => e.Number).Distinct().Count());

    [Fact]
    public void HelpOnExitCodes_NamesEveryCodeAndError()
    {
        string help = ToolRun.InProcess("help", "exit-codes").Output;
        Assert.All(Enum.GetValues<ExitCode>(), c => Assert.Contains($"{(int)c,3}  {c}\n", help, StringComparison.Ordinal));
        Assert.All(ToolError.All, e => Assert.Contains($"{e.Code}  {e.Meaning}\n", help, StringComparison.Ordinal));
    }

    [Fact]
    public void ExitCodes_AreThoseOfTheDesign() =>
        Assert.Equal([0, 64, 65, 66, 69, 70, 73, 77, 124, 134], Enum.GetValues<ExitCode>().Select(c => (int)c));

    [Fact]
    public void TheScriptsError_IsInTheTable() =>
        Assert.Contains($"error {ToolError.NotBuilt.Code}: ", File.ReadAllText(Path.Combine(BuiltFiles.Root, "devicekit")), StringComparison.Ordinal);

    [Fact]
    public void AnError_IsOneLine() =>
        Assert.Equal("devicekit: error DK1401: a b, c, d", ToolError.Internal.At("a\nb.", "c", "d.").Line);
}
