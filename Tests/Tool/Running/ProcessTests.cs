using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>The tool as users have it: the script, a process, its streams and its code.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task TheScript_RunsAnApplication()
    {
        ToolRun run = await RunScript("run", BuiltFiles.TestApplication, "--virtual-time", "--", "print", "hello");
        Assert.Equal((0, "hello\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task AnError_IsPlainTextOnStderr()
    {
        ToolRun run = await RunScript("run", "no-such-file.dll");
        Assert.Equal((66, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1201", run.Error);
        Assert.DoesNotContain('\x1b', run.Error);
    }

    [Fact]
    public async Task AnApplicationThatNeverWaits_IsEndedByTheTimeoutAndLeavesNoFile()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await RunScript("run", BuiltFiles.TestApplication, "--virtual-time", "--timeout", "300ms", "--log", folder.File("a.log"), "--", "spin");
        Assert.Equal(124, run.Code);
        ErrorLine.AssertIs("DK1701", run.Error);
        Assert.Empty(folder.Names);
    }

    [Theory]
    [InlineData("emulated")]
    [InlineData("esp32")]
    public async Task ASignal_AsksTheApplicationToStop(string modules)
    {
        using Process process = Start("run", BuiltFiles.TestApplication, "--modules", modules, "--", "tick", "60");
        Assert.StartsWith("tick ", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        using (Process kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task<ToolRun> RunScript(params string[] args)
    {
        using Process process = Start(args);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, output, await error);
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(BuiltFiles.Root, "devicekit"), args) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        Process process = Process.Start(start) ?? throw new InvalidOperationException("no process");
        process.StandardInput.Close();
        return process;
    }
}
