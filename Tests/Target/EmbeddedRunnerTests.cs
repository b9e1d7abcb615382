using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Target.Tests;

/// <summary>An application started without the tool: it stands on the host target that lies beside it.</summary>
public sealed class EmbeddedRunnerTests
{
    private static readonly string s_hello = Path.Combine(BinFolder(), "Hello", "release");

    [Fact]
    public void TheTargetBesideTheApplication_IsTheHosts() =>
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(BinFolder(), "DeviceKit.Target.Host", "release", "DeviceKit.Target.dll")),
            File.ReadAllBytes(Path.Combine(s_hello, "DeviceKit.Target.dll")));

    [Fact]
    public async Task AnApplication_RunsAsAnOrdinaryProgram()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(s_hello, "Hello.dll")]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("no process");
        await process.StandardInput.WriteLineAsync("Ada");
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((0, "Hello from DeviceKit. What is your name?\nGood day, Ada.\n"), (process.ExitCode, output));
    }

    [Fact]
    public void AScope_EndsWithItsBlock()
    {
        Assert.Null(ApplicationScope.Current);
        var runner = new EmbeddedRunner();
        using (new ApplicationScope(runner))
        {
            Assert.Same(runner, ApplicationScope.Current);
            using (new ApplicationScope(new EmbeddedRunner()))
            {
                Assert.NotSame(runner, ApplicationScope.Current);
            }

            Assert.Same(runner, ApplicationScope.Current);
        }

        Assert.Null(ApplicationScope.Current);
    }

    [Fact]
    public void AScope_IsItsThreadsOwn()
    {
        IApplicationRunner? other = null;
        using (new ApplicationScope(new EmbeddedRunner()))
        {
            var thread = new Thread(() => other = ApplicationScope.Current);
            thread.Start();
            thread.Join();
        }

        Assert.Null(other);
    }

    private static string BinFolder()
    {
        // artifacts/bin/DeviceKit.Target.Tests/release/
        return Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", ".."));
    }
}
