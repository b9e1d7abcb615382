using System.Collections.Generic;
using System.Linq;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Conformance;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>FB over esp_lcd: every panel in every rotation at several band heights.</summary>
public class Esp32LcdLawTests
{
    private static readonly int[] s_rotations = [0, 90, 180, 270];

    // The last one is cut to the screen's height.
    private static readonly int[] s_bandHeights = [1, 7, 40, 320];

    public static TheoryData<string, string> Matrix
    {
        get
        {
            IEnumerable<string> subjects =
                from module in LcdModule.Names
                from rotation in s_rotations
                from bandHeight in s_bandHeights
                select $"{module} {rotation} {bandHeight}";
            return LawRunner.Matrix(FramebufferLaws.All, subjects);
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Panel_KeepsTheLaw(string subject, string law)
    {
        string[] parts = subject.Split(' ');
        using var bench = new LcdBench(LcdModule.Get(parts[0]), int.Parse(parts[1]), int.Parse(parts[2]));
        LawRunner.Keep(FramebufferLaws.All, law, bench.Chip.Loop, bench);
    }
}
