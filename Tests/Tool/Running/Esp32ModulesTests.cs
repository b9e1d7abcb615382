using System;
using System.IO;
using System.Linq;
using DeviceKit.Framebuffer;
using Xunit;

namespace DeviceKit.Tool.Tests.Running;

/// <summary>`--modules esp32`: the modules of the chip on a simulated ESP-IDF, against the emulated ones.</summary>
public sealed class Esp32ModulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void TheWeatherStation_WritesTheSameText_AndShowsTheSamePicture(int seed)
    {
        ToolRun emulated = Weather(seed, "emulated");
        ToolRun esp32 = Weather(seed, "esp32");
        Assert.Equal((0, 0), (emulated.Code, esp32.Code));
        Assert.Equal(3, emulated.Output.Split('\n').Count(line => line.StartsWith("forecast: ", StringComparison.Ordinal)));
        Assert.Equal(emulated.Output, esp32.Output);
        Assert.True(Picture("emulated").HasSamePixels(Picture("esp32")), $"the pictures differ; run: devicekit run Samples/WeatherStation --virtual-time --seed {seed} --for 3m --modules esp32 --screenshot esp32.png");
    }

    /// <summary>The panel's bus takes 31 ms for the first picture: with this seed the clock on the second one shows the next second.</summary>
    [Fact]
    public void TheTimeOfTheBus_IsInTheRun_AndShowsInTheTimeOnly()
    {
        Assert.Equal(Weather(5, "emulated").Output, Weather(5, "esp32").Output);
        Surface emulated = Picture("emulated");
        Surface esp32 = Picture("esp32");
        Assert.False(emulated.HasSamePixels(esp32));
        for (int y = 0; y < emulated.Height; y++)
        {
            for (int x = 0; x < emulated.Width; x++)
            {
                bool isTime = y >= 218 && x >= 230;
                Assert.True(isTime || emulated.GetPixel(x, y) == esp32.GetPixel(x, y), $"the pictures differ at {x}, {y}");
            }
        }
    }

    [Fact]
    public void TheSameSeed_GivesTheSameRun_ToTheByte()
    {
        string[] files = ["esp32.png", "esp32.pcapng", "esp32.log"];
        ToolRun first = Weather(4, "esp32");
        byte[][] left = [.. files.Select(name => File.ReadAllBytes(_folder.File(name)))];
        ToolRun second = Weather(4, "esp32");
        Assert.Equal(first, second);
        Assert.All(files.Zip(left), pair => Assert.Equal(pair.Second, File.ReadAllBytes(_folder.File(pair.First))));
    }

    [Theory]
    [InlineData("lilygo-t-display", 135, 240)]
    [InlineData("m5stack-core", 320, 240)]
    [InlineData("esp-wrover-kit", 320, 240)]
    public void TheScreen_IsThatOfTheBoard(string board, int width, int height)
    {
        ToolRun run = Weather(1, $"esp32:{board}");
        Assert.True(run.Code == 0, run.Error);
        Surface picture = Picture($"esp32:{board}");
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Fact]
    public void ABoardWithoutAScreen_RunsTheApplicationWithoutOne()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.Assembly("WeatherStation"), "--virtual-time", "--seed", "1", "--for", "1m", "--modules", "esp32:esp32-devkitc");
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("forecast: ", run.Output, StringComparison.Ordinal);

        ToolRun refused = ToolRun.InProcess(
            "run", BuiltFiles.Assembly("WeatherStation"), "--virtual-time", "--modules", "esp32:esp32-devkitc", "--screenshot", _folder.File("none.png"));
        Assert.Equal(65, refused.Code);
        ErrorLine.AssertIs("DK1117", refused.Error);
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("Ada\n", "Good day, Ada.\n")]
    [InlineData("Ada", "Good day, Ada.\n")]
    [InlineData("", "Good-bye.\n")]
    public void WhatIsTyped_ReachesTheUart(string typed, string answer)
    {
        ToolRun run = ToolRun.WithInput(typed, "run", BuiltFiles.Assembly("Hello"), "--virtual-time", "--modules", "esp32");
        Assert.Equal((0, $"Hello from DeviceKit. What is your name?\n{answer}"), (run.Code, run.Output));
    }

    [Fact]
    public void OnRealTime_TheStreamsReachTheUartToo()
    {
        ToolRun run = ToolRun.WithInput("Ada\n", "run", BuiltFiles.Assembly("Hello"), "--modules", "esp32", "--timeout", "60s");
        Assert.True(run.Code == 0, run.Error);
        Assert.Equal("Hello from DeviceKit. What is your name?\nGood day, Ada.\n", run.Output);
    }

    [Fact]
    public void TheStore_IsAFlashImage_ThatTheNextRunReads()
    {
        Assert.Equal((0, "start 1\n"), Start());
        Assert.Equal((0, "start 2\n"), Start());
        Assert.Equal(24 * 1024, new FileInfo(_folder.File("nvs.bin")).Length);
        Assert.Equal(["nvs.bin"], _folder.Names);

        (int Code, string Output) Start()
        {
            ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--modules", "esp32", "--store", _folder.File("nvs.bin"), "--", "count-starts");
            return (run.Code, run.Output);
        }
    }

    [Fact]
    public void AFileThatIsNoFlashImage_Is65_AndStaysAsItIs()
    {
        File.WriteAllText(_folder.File("nvs.bin"), "no flash");
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--modules", "esp32", "--store", _folder.File("nvs.bin"), "--", "count-starts");
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1108", run.Error);
        Assert.Equal("no flash", File.ReadAllText(_folder.File("nvs.bin")));
    }

    [Fact]
    public void AnotherFileOfTheSameSize_Is65_AndStaysAsItIs()
    {
        byte[] image = new byte[24 * 1024];
        Array.Fill(image, (byte)0x5A);
        File.WriteAllBytes(_folder.File("nvs.bin"), image);
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--modules", "esp32", "--store", _folder.File("nvs.bin"), "--", "count-starts");
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1108", run.Error);
        Assert.Equal(image, File.ReadAllBytes(_folder.File("nvs.bin")));
        Assert.Equal(["nvs.bin"], _folder.Names);
    }

    [Theory]
    [InlineData("esp8266", 64, "DK1013")]
    [InlineData("esp32:", 64, "DK1013")]
    [InlineData("esp32:lolin23", 66, "DK1203")]
    [InlineData("esp32:qemu-sim", 65, "DK1117")]
    public void ModulesThatCannotBe_AreSaidSo(string modules, int code, string error)
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--virtual-time", "--modules", modules, "--", "return", "0");
        Assert.Equal((code, ""), (run.Code, run.Output));
        ErrorLine.AssertIs(error, run.Error);
    }

    private ToolRun Weather(int seed, string modules)
    {
        string stem = modules.Replace(':', '-');
        return ToolRun.InProcess(
            "run", BuiltFiles.Assembly("WeatherStation"), "--virtual-time", "--seed", $"{seed}", "--for", "3m", "--modules", modules,
            "--screenshot", _folder.File($"{stem}.png"), "--pcap", _folder.File($"{stem}.pcapng"), "--log", _folder.File($"{stem}.log"));
    }

    private Surface Picture(string modules)
    {
        byte[] file = File.ReadAllBytes(_folder.File($"{modules.Replace(':', '-')}.png"));
        Assert.True(PngCodec.Instance.TryDecode(file, ImageLimits.Default, out Surface? image, out ImageError error), $"{error}");
        return image;
    }
}
