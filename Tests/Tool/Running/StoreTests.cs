using System;
using System.IO;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>`--store FILE`: what the device stored survives its restart.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WithAStore_TheSecondRunFindsWhatTheFirstStored()
    {
        Assert.Equal((0, "start 1\n", ""), Run("--store", _folder.File("device.store")));
        Assert.Equal((0, "start 2\n", ""), Run("--store", _folder.File("device.store")));
        Assert.Equal(["device.store"], _folder.Names);
    }

    [Fact]
    public void WithoutAStore_EachRunIsTheFirst()
    {
        Assert.Equal((0, "start 1\n", ""), Run());
        Assert.Equal((0, "start 1\n", ""), Run());
    }

    [Fact]
    public void ADamagedStore_Is65AndStaysAsItIs()
    {
        File.WriteAllText(_folder.File("device.store"), "no store");
        (int code, string output, string error) = Run("--store", _folder.File("device.store"));
        Assert.Equal((65, ""), (code, output));
        ErrorLine.AssertIs("DK1108", error);
        Assert.Equal("no store", File.ReadAllText(_folder.File("device.store")));
    }

    [Fact]
    public void AStoreThatCannotBeWritten_Is73BeforeTheRun()
    {
        foreach (string path in new[] { _folder.File("no-such-folder/device.store"), _folder.Path })
        {
            (int code, string output, string error) = Run("--store", path);
            Assert.Equal((73, ""), (code, output));
            ErrorLine.AssertIs("DK1501", error);
        }
    }

    private static (int Code, string Output, string Error) Run(params string[] options)
    {
        ToolRun run = ToolRun.InProcess(["run", BuiltFiles.TestApplication, "--virtual-time", .. options, "--", "count-starts"]);
        return (run.Code, run.Output, run.Error);
    }
}
