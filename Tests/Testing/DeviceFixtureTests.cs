using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using TestApplication;
using Xunit;

namespace DeviceKit.Testing.Tests;

public sealed class DeviceFixtureTests
{
    [Fact]
    public void AMain_RunsOnTheFixture()
    {
        using DeviceFixture device = Start("print", "one", "two", "three");
        Assert.Equal("two", device.WaitForLine("tw"));
        Assert.Equal("three", device.WaitForLine(""));
        Assert.Equal(0, device.WaitForExit());
    }

    [Fact]
    public void AnApplication_RunsOnTheFixture()
    {
        using DeviceFixture device = DeviceFixture.Start(async (modules, stop) =>
        {
            await modules.Clock.DelayAsync(TimeSpan.FromHours(3), stop);
            return 4;
        });
        Assert.Equal(4, device.WaitForExit(TimeSpan.FromHours(4)));
        Assert.Equal(TimeSpan.FromHours(3), device.Clock.Now);
    }

    [Fact]
    public void AMainThatDoesNotCallDeviceRun_IsAMistakeOfTheTest() => Assert.Throws<InvalidOperationException>(() => Start("without-device"));

    [Fact]
    public void NothingRunsBeforeTheFirstWait()
    {
        using DeviceFixture device = Start("print", "one");
        Assert.Empty(device.Console.Lines);
    }

    [Fact]
    public void RunFor_PassesJustThatTime()
    {
        using DeviceFixture device = Start("tick", "100");
        device.RunFor(TimeSpan.FromSeconds(2.5));
        Assert.Equal(TimeSpan.FromSeconds(2.5), device.Clock.Now);
        Assert.Equal(["tick 1", "tick 2"], device.Console.Lines);
    }

    [Fact]
    public void RunFor_PassesTheTimeAlsoWhenTheApplicationHasEnded()
    {
        using DeviceFixture device = Start("return", "3");
        device.RunFor(TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.FromMinutes(1), device.Clock.Now);
        Assert.Equal(3, device.ExitCode);
    }

    [Fact]
    public void Stop_CancelsTheApplicationsToken()
    {
        using DeviceFixture device = Start("tick-and-clean-up");
        device.RunFor(TimeSpan.FromSeconds(1));
        device.Stop();
        device.WaitForLine("cleaned up");
        Assert.Equal(5, device.WaitForExit());
    }

    [Fact]
    public void WhatIsTyped_IsTheConsolesInput()
    {
        using DeviceFixture device = Start("echo");
        device.Console.Type("hello\n");
        Assert.Equal("> hello", device.WaitForLine(">"));
    }

    [Fact]
    public void TheNetwork_AnswersAndIsRecorded()
    {
        using DeviceFixture device = Start("ping", "192.168.7.1");
        device.WaitForLine("reply after");
        using var folder = new TemporaryFolder();
        Assert.True(new FileInfo(device.SaveCapture(folder.File("ping.pcapng"))).Length > 300);
    }

    [Fact]
    public void WithTheCableUnplugged_ThePingFails()
    {
        using DeviceFixture device = Start("ping", "192.168.7.1");
        device.Lan.DevicePort.SetLink(false);
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("reply after"));
        Assert.Contains("threw NetworkException", e.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenTheApplicationThrows_WaitingStopsAtOnce()
    {
        using DeviceFixture device = Start("throw");
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never"));
        Assert.Equal(TimeSpan.FromSeconds(1), device.Clock.Now);
        Assert.Equal("the application threw InvalidOperationException: on purpose", e.Reason);
        Assert.IsType<InvalidOperationException>(e.InnerException);
    }

    [Fact]
    public void WhenTheApplicationReturns_WaitingStopsAtOnce()
    {
        using DeviceFixture device = Start("return", "9");
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never"));
        Assert.Equal("the application returned 9", e.Reason);
        Assert.Equal(TimeSpan.Zero, device.Clock.Now);
    }

    [Fact]
    public void WhenNothingCanHappen_WaitingStopsAtOnce()
    {
        using DeviceFixture device = Start("stall");
        Assert.Contains("can never come", Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenTheTimeIsUp_WaitingStops()
    {
        using DeviceFixture device = Start("tick", "3600");
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never", TimeSpan.FromSeconds(100)));
        Assert.Equal("100 s of device time are up", e.Reason);
        Assert.Equal(TimeSpan.FromSeconds(100), device.Clock.Now);
    }

    [Fact]
    public void AFailure_HoldsWhatOneLooksForNext()
    {
        using var folder = new TemporaryFolder();
        var options = new DeviceFixtureOptions { Arguments = ["tick", "3600"], ArtifactsFolder = folder.File("artifacts"), Seed = 42 };
        using DeviceFixture device = DeviceFixture.Start(Program.Main, options);
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("tick x"));

        Assert.Equal("a line with \"tick x\"", e.Awaited);
        Assert.Equal([.. Enumerable.Range(11, 50).Select(i => $"tick {i}")], e.LastLines);
        string stem = folder.File($"artifacts/{nameof(DeviceFixtureTests)}/{nameof(AFailure_HoldsWhatOneLooksForNext)}-");
        Assert.Matches($"^{Regex.Escape(stem)}[0-9]+\\.png$", e.ScreenshotPath);
        Assert.Equal(Path.ChangeExtension(e.ScreenshotPath, ".pcapng"), e.CapturePath);
        Assert.True(File.Exists(e.ScreenshotPath));
        Assert.True(File.Exists(e.CapturePath));
        foreach (string part in new[] { e.Awaited, e.Reason, e.LastLines[49], e.ScreenshotPath, e.CapturePath, "Seed: 42" })
        {
            Assert.Contains(part, e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ADeviceWithoutAScreen_HasNone()
    {
        using DeviceFixture device = DeviceFixture.Start(
            (modules, _) => ValueTask.FromResult(modules.Framebuffer is null ? 1 : 2), new DeviceFixtureOptions { ScreenWidth = 0 });
        Assert.Equal(1, device.WaitForExit());
        Assert.Null(device.Screen);
    }

    [Fact]
    public void TheSameSeed_IsTheSameRun()
    {
        static string Run(ulong seed)
        {
            using DeviceFixture device = DeviceFixture.Start(Program.Main, new DeviceFixtureOptions { Arguments = ["random"], Seed = seed });
            return device.WaitForLine("");
        }

        Assert.Equal(Run(5), Run(5));
        Assert.NotEqual(Run(5), Run(6));
    }

    private static DeviceFixture Start(params string[] arguments) => DeviceFixture.Start(Program.Main, new DeviceFixtureOptions { Arguments = arguments });
}
