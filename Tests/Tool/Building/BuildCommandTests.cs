using System;
using System.IO;
using Xunit;

namespace DeviceKit.Tool.Tests.Building;

/// <summary>`devicekit build` before anything is compiled: what is asked for must be there, and nothing is left when it is not.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Image => _folder.File("app.elf");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("DK1001", 64, "APP")]
    [InlineData("DK1001", 64, "APP", "--board", "qemu-sim")]
    [InlineData("DK1001", 64, "APP", "-o", "OUT")]
    [InlineData("DK1001", 64, "APP", "--board", "qemu-sim", "-o", "OUT", "-O2", "-Os")]
    [InlineData("DK1001", 64, "APP", "--board", "qemu-sim", "-o", "OUT", "-O9")]
    [InlineData("DK1001", 64, "APP", "--board", "qemu-sim", "-o", "OUT", "--map", "OUT")]
    [InlineData("DK1014", 64, "APP", "--board", "qemu-sim", "-o", "OUT", "--heap", "lots")]
    [InlineData("DK1014", 64, "APP", "--board", "qemu-sim", "-o", "OUT", "--heap", "1K")]
    [InlineData("DK1014", 64, "APP", "--board", "qemu-sim", "-o", "OUT", "--heap", "4096M")]
    [InlineData("DK1014", 64, "APP", "--board", "qemu-sim", "-o", "OUT", "--stack", "-4")]
    [InlineData("DK1203", 66, "APP", "--board", "qemu-moon", "-o", "OUT")]
    [InlineData("DK1201", 66, "nowhere.dll", "--board", "qemu-sim", "-o", "OUT")]
    [InlineData("DK1501", 73, "APP", "--board", "qemu-sim", "-o", "OUT/app.elf")]
    [InlineData("DK1501", 73, "APP", "--board", "qemu-sim", "-o", "OUT", "--map", "OUT/map.txt")]
    public void AMistake_IsOneLineAndLeavesNoFile(string error, int code, params string[] arguments)
    {
        string[] args = Array.ConvertAll(arguments, a => a.Replace("APP", BuiltFiles.TestApplication, StringComparison.Ordinal).Replace("OUT", Image, StringComparison.Ordinal));
        ToolRun run = ToolRun.InProcess(["build", .. args]);
        Assert.Equal((code, ""), (run.Code, run.Output));
        ErrorLine.AssertIs(error, run.Error);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void AFailedBuild_LeavesTheImageThatWasThere()
    {
        File.WriteAllText(Image, "older");
        File.WriteAllText(_folder.File("app.dll"), "MZ, but no assembly");
        ToolRun run = ToolRun.InProcess("build", _folder.File("app.dll"), "--board", "qemu-sim", "-o", Image, "--map", _folder.File("map.txt"));
        Assert.Equal((65, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK2101", run.Error);
        Assert.Equal("older", File.ReadAllText(Image));
        Assert.Equal(["app.dll", "app.elf"], _folder.Names);
    }

    [Fact]
    public void Help_ListsTheOptions()
    {
        string help = ToolRun.InProcess("help", "build").Output;
        Assert.All(
            ["--board <ID>", "-o, --output <FILE>", "--map <FILE>", "--stats", "--traces", "--heap <SIZE>", "--stack <SIZE>", "-O0", "-O1", "-O2", "-Os"],
            option => Assert.Contains(option, help, StringComparison.Ordinal));
    }
}
