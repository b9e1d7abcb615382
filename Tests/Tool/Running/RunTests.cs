using System;
using System.IO;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(200)]
    public void TheApplicationsCode_IsTheTools(int code) => Assert.Equal(code, Run("return", $"{code}").Code);

    [Fact]
    public void TheConsole_IsStdout()
    {
        ToolRun run = Run("print", "one", "zwölf");
        Assert.Equal((0, "one\nzwölf\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Stdin_IsTheConsolesInput()
    {
        ToolRun run = ToolRun.WithInput("a\r\nb\rc\n\nd", "run", BuiltFiles.TestApplication, "--virtual-time", "--", "echo");
        Assert.Equal((0, "> a\n> b\n> c\n> \n> d\n"), (run.Code, run.Output));
    }

    [Fact]
    public void AnHourOfVirtualTime_TakesNoTime()
    {
        ToolRun run = Run("tick", "3600");
        Assert.Equal(0, run.Code);
        Assert.EndsWith("tick 3600\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RealTime_Passes()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--", "tick", "1");
        Assert.Equal((0, "tick 1\n"), (run.Code, run.Output));
    }

    [Fact]
    public void AnUnhandledException_Is134AndShowsItsTrace()
    {
        ToolRun run = Run("throw");
        Assert.Equal(134, run.Code);
        Assert.Contains("Unhandled exception. System.InvalidOperationException: on purpose", run.Error, StringComparison.Ordinal);
        Assert.Contains("TestApplication.Program.RunAsync", run.Error, StringComparison.Ordinal);
        ErrorLine.AssertIs("DK1801", run.Error);
    }

    [Fact]
    public void AnExceptionBeforeDeviceRun_IsTheApplications()
    {
        ToolRun run = Run("throw-before-run");
        Assert.Equal(134, run.Code);
        Assert.Contains("Unhandled exception. System.InvalidOperationException: on purpose", run.Error, StringComparison.Ordinal);
        Assert.Contains("TestApplication.Program.Main", run.Error, StringComparison.Ordinal);
        ErrorLine.AssertIs("DK1801", run.Error);
    }

    [Theory]
    [InlineData("throw-in-timer")]
    [InlineData("throw-in-async-void")]
    public void AnExceptionThatNobodyAwaits_IsTheApplicationsAndLeavesTheFiles(string how)
    {
        ToolRun run = ToolRun.InProcess(
            "run", BuiltFiles.TestApplication, "--virtual-time",
            "--screenshot", _folder.File("a.png"), "--pcap", _folder.File("a.pcapng"), "--log", _folder.File("a.log"), "--", how);
        Assert.Equal(134, run.Code);
        Assert.Contains("Unhandled exception. System.InvalidOperationException: on purpose", run.Error, StringComparison.Ordinal);
        ErrorLine.AssertIs("DK1801", run.Error);
        Assert.Equal(["a.log", "a.pcapng", "a.png"], _folder.Names);
    }

    [Fact]
    public void AnApplicationThatWaitsForNothing_Is124()
    {
        ToolRun run = Run("stall");
        Assert.Equal(124, run.Code);
        ErrorLine.AssertIs("DK1702", run.Error);
    }

    [Fact]
    public void For_AsksTheApplicationToStop()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--for", "90m", "--", "tick-and-clean-up");
        Assert.Equal((5, "cleaned up\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void For_IsDeviceTime()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--for", "2500ms", "--", "tick", "9");
        Assert.Equal((0, "tick 1\ntick 2\n"), (run.Code, run.Output));
    }

    [Fact]
    public void AnApplicationThatDoesNotStop_IsCutOff()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--for", "1s", "--", "ignore-stop");
        Assert.Equal(0, run.Code);
        Assert.Contains("was cut off", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeout_IsWallTimeAnd124()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--timeout", "200ms", "--", "tick", "3600");
        Assert.Equal(124, run.Code);
        ErrorLine.AssertIs("DK1701", run.Error);
    }

    [Fact]
    public void TheSameSeed_IsTheSameChance()
    {
        string first = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--seed", "7", "--", "random").Output;
        string again = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--seed", "7", "--", "random").Output;
        string other = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--seed", "8", "--", "random").Output;
        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void ARun_LeavesItsThreeFilesAndNothingElse()
    {
        ToolRun run = ToolRun.InProcess(
            "run", BuiltFiles.TestApplication, "--virtual-time", "--seed", "1",
            "--screenshot", _folder.File("a.png"), "--pcap", _folder.File("a.pcapng"), "--log", _folder.File("a.log"), "--", "ping", "192.168.7.1");
        Assert.Equal(0, run.Code);
        Assert.Equal(["a.log", "a.pcapng", "a.png"], _folder.Names);
        Assert.StartsWith("reply after ", run.Output, StringComparison.Ordinal);
        Assert.Matches($"^\\[ +0\\.[0-9]{{6}}\\] {run.Output}$", File.ReadAllText(_folder.File("a.log")));
        Assert.True(new FileInfo(_folder.File("a.pcapng")).Length > 200);
        Assert.Equal("PNG"u8.ToArray(), File.ReadAllBytes(_folder.File("a.png"))[1..4]);
    }

    [Fact]
    public void AFailedRun_LeavesWhatThereIsToSee()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--log", _folder.File("a.log"), "--", "throw");
        Assert.Equal(134, run.Code);
        Assert.Equal(["a.log"], _folder.Names);
    }

    [Theory]
    [InlineData("--screenshot")]
    [InlineData("--pcap")]
    [InlineData("--log")]
    public void AFileThatCannotBeWritten_Is73BeforeTheRun(string option)
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", option, _folder.File("no-such-folder/a"), "--", "print", "ran");
        Assert.Equal(73, run.Code);
        Assert.Empty(run.Output);
        ErrorLine.AssertIs("DK1501", run.Error);
    }

    [Fact]
    public void AFolderInTheFilesPlace_Is73()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--log", _folder.Path, "--", "print", "ran");
        Assert.Equal(73, run.Code);
        ErrorLine.AssertIs("DK1501", run.Error);
        Assert.Empty(_folder.Names);
    }

    private static ToolRun Run(params string[] arguments) => ToolRun.InProcess(["run", BuiltFiles.TestApplication, "--virtual-time", "--", .. arguments]);
}
