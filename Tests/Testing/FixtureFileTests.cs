using System;
using System.IO;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using TestApplication;
using Xunit;

namespace DeviceKit.Testing.Tests;

/// <summary>What a fixture leaves: the files of a failure, the last frames, and its capture.</summary>
public sealed class FixtureFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FixturesOfOneHelper_LeaveFilesOfTheirOwn()
    {
        string[] captures = [.. Enumerable.Range(0, 3).Select(_ => Fail().CapturePath!)];
        Assert.Equal(3, captures.Distinct().Count());
        Assert.All(captures, c => Assert.True(File.Exists(c)));
        Assert.All(captures, c => Assert.StartsWith(_folder.File($"artifacts/{nameof(FixtureFileTests)}/{nameof(Fail)}-"), c, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".ctor", "C:\\tests\\MyTests.cs", "MyTests/ctor-")]
    [InlineData("", "/_/tests/MyTests.cs", "MyTests/device-")]
    [InlineData("a/b", "", "device/a_b-")]
    public void AnyName_IsAFilesName(string member, string file, string expected)
    {
        using DeviceFixture device = DeviceFixture.Start(
            Program.Main, new DeviceFixtureOptions { Arguments = ["stall"], ArtifactsFolder = _folder.Path }, member, file);
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never"));
        Assert.StartsWith(_folder.Path + "/" + expected, e.CapturePath, StringComparison.Ordinal);
    }

    [Fact]
    public void AFailure_HoldsTheLastFramesAsThePrinterHasThem()
    {
        using DeviceFixture device = Start("ping", "192.168.7.1", "20");
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never"));
        CapturedFrame[] frames = [.. device.Capture().Frames];
        Assert.True(frames.Length > 10);
        Assert.Equal(10, e.LastFrames.Count);
        for (int i = 0; i < 10; i++)
        {
            Assert.EndsWith($": {frames[^(10 - i)].Info}", e.LastFrames[i], StringComparison.Ordinal);
            Assert.Contains(e.LastFrames[i], e.Message, StringComparison.Ordinal);
        }

        Assert.Matches("^[0-9]+\\.[0-9]{6} [a-z0-9]+: IP 192\\.168\\.7\\.1 > 192\\.168\\.7\\.9: ICMP echo reply", e.LastFrames[9]);
    }

    [Fact]
    public void AFailureOnASilentNetwork_SaysSo()
    {
        using DeviceFixture device = Start("return", "0");
        DeviceFailedException e = Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never"));
        Assert.Empty(e.LastFrames);
        Assert.Contains("The network was silent.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithAFolderForCaptures_EveryFixtureLeavesOneOfItsOwn()
    {
        Ping(new DeviceFixtureOptions());
        Ping(new DeviceFixtureOptions());
        string[] names = new DirectoryInfo(_folder.File("captures")).GetFiles().Select(f => f.Name).ToArray();
        Assert.Equal(2, names.Length);
        Assert.All(names, n => Assert.Matches($"^{nameof(FixtureFileTests)}\\.{nameof(Ping)}-[0-9]+\\.{Environment.ProcessId}\\.pcapng$", n));
        Assert.All(names, n => Assert.True(Capture.Open(_folder.File($"captures/{n}")).Frames.Count >= 4));
    }

    [Fact]
    public void ACaptureThatIsBadOnPurpose_SaysSoInItsName()
    {
        Ping(new DeviceFixtureOptions { CaptureIsHostile = true });
        Ping(new DeviceFixtureOptions { Lan = new EmbeddedLanOptions { DeviceFaults = LinkFaults.Parse("corrupt=1%") } });
        FileInfo[] captures = new DirectoryInfo(_folder.File("captures")).GetFiles();
        Assert.Equal(2, captures.Length);
        Assert.All(captures, c => Assert.EndsWith(".hostile.pcapng", c.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void TheFolderForCaptures_IsTheEnvironments() =>
        Assert.Equal(Environment.GetEnvironmentVariable("DEVICEKIT_CAPTURES") ?? "", new DeviceFixtureOptions().CapturesFolder ?? "");

    private DeviceFailedException Fail()
    {
        using DeviceFixture device = Start("stall");
        return Assert.Throws<DeviceFailedException>(() => device.WaitForLine("never"));
    }

    private void Ping(DeviceFixtureOptions options)
    {
        using DeviceFixture device = DeviceFixture.Start(
            Program.Main, options with { Arguments = ["ping", "192.168.7.1"], CapturesFolder = _folder.File("captures") });
        device.WaitForLine("reply after");
    }

    private DeviceFixture Start(params string[] arguments) => DeviceFixture.Start(
        Program.Main, new DeviceFixtureOptions { Arguments = arguments, ArtifactsFolder = _folder.File("artifacts") }, arguments[0] == "stall" ? nameof(Fail) : nameof(Start));
}
