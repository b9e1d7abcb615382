using System;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>A screen, each of whose calls fails once: it says so, gives everything back, and another one opens.</summary>
public class FailingLcdTests
{
    private const int Calls = 80;

    private static readonly string[] s_modules = ["st7789-135x240", "ili9341-240x320", "ssd1306-128x64", "ssd1306-spi"];

    public static MatrixTheoryData<string, int> Failures => new(s_modules, Enumerable.Range(1, Calls));

    [Theory]
    [MemberData(nameof(Failures))]
    public void ACallThatFails_IsReported_AndNothingIsLeft(string name, int failsAt)
    {
        var plan = new FailurePlan(failsAt);
        LcdModule module = LcdModule.Get(name);
        using var bench = new IdfBench(new EspIdfOptions { Panels = [module.Wire()] });
        bench.Run(async () =>
        {
            string? unreported = null;
            Exception? e = await Record.ExceptionAsync(async () => unreported = await UseAsync(bench, module, plan));
            bool isReported = e is EspException failure && failure.Function == plan.Failed;

            // A light that is not switched spoils no picture; and what fails at the closing is of no use to anybody.
            Assert.True(isReported || (e is null && unreported is null or "gpio_set_level"), $"{plan.Failed} ended in {e}");
            Assert.Empty(bench.Idf.Heap.Live);
            await UseAsync(bench, module, new FailurePlan(0));
        });
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void EveryCallIsTried(string name)
    {
        var plan = new FailurePlan(Calls);
        LcdModule module = LcdModule.Get(name);
        using var bench = new IdfBench(new EspIdfOptions { Panels = [module.Wire()] });
        bench.Run(async () => await UseAsync(bench, module, plan));
        Assert.Null(plan.Failed);
    }

    public static TheoryData<string> Modules => [.. s_modules];

    /// <returns>What failed before the closing and was not reported.</returns>
    private static async Task<string?> UseAsync(IdfBench bench, LcdModule module, FailurePlan plan)
    {
        using Esp32LcdFramebuffer screen = await Esp32LcdFramebuffer.OpenAsync(plan.Over(bench.Api), bench.Loop, bench.Rings, module.Options());
        await screen.PresentAsync(new[] { new PixelRectangle(0, 0, 100, 60), new PixelRectangle(3, 3, 1, 1) }, new NoisePainter(1));
        return plan.Failed;
    }
}
