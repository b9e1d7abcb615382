using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

public class FramebufferLawTests
{
    private const int Width = 21;
    private const int Height = 17;

    public static TheoryData<string, string> Matrix
    {
        get
        {
            IEnumerable<string> subjects =
                from format in Enum.GetValues<PixelFormat>()
                from band in new[] { 1, 2, 7, 16, Height }
                select $"{format} {band}";
            return LawRunner.Matrix(FramebufferLaws.All, subjects);
        }
    }

    public static TheoryData<string> Names => LawRunner.Names(FramebufferLaws.All);

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Screen_KeepsTheLaw(string subject, string law)
    {
        string[] parts = subject.Split(' ');
        var screen = new MemoryScreen(Width, Height, Enum.Parse<PixelFormat>(parts[0]), int.Parse(parts[1]));
        LawRunner.Keep(FramebufferLaws.All, law, new EventLoop(new VirtualLoopHost()), new ScreenBench(screen));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutant_BreaksTheLaw(string law)
    {
        var screen = new MemoryScreen(Width, Height, PixelFormat.Rgb565, 4);
        var bench = new ScreenBench(screen, new MutantScreen(screen, law));
        LawRunner.Break(FramebufferLaws.All, law, new EventLoop(new VirtualLoopHost()), bench);
    }

    [Fact]
    public void MutantWithoutAFlaw_KeepsAllLaws()
    {
        Assert.All(FramebufferLaws.All, law =>
        {
            var screen = new MemoryScreen(Width, Height, PixelFormat.Rgb565, 4);
            var bench = new ScreenBench(screen, new MutantScreen(screen, string.Empty));
            LawRunner.Keep(FramebufferLaws.All, law.Name, new EventLoop(new VirtualLoopHost()), bench);
        });
    }
}
