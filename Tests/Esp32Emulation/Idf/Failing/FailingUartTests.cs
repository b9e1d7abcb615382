using System;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>A console, each of whose calls fails once: it says so, gives everything back, and another one opens.</summary>
public class FailingUartTests
{
    public static TheoryData<int> Calls => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Calls))]
    public void ACallThatFails_IsReported_AndNothingIsLeft(int failsAt)
    {
        var plan = new FailurePlan(failsAt);
        using var bench = new IdfBench(allowsViolations: true);
        bench.Run(async () =>
        {
            Exception? e = await Record.ExceptionAsync(() => UseAsync(bench, plan));
            Assert.True(plan.Failed is null ? e is null : e is EspException failure && failure.Function == plan.Failed, $"{plan.Failed} ended in {e}");
            await UseAsync(bench, new FailurePlan(0));
        });

        // A console that cannot learn whether its bytes have left gives the UART back with them.
        bench.Clock.Dispose();
        bool mayLose = plan.Failed == UartFunctions.WaitTxDone.Name;
        Assert.All(bench.Idf.End(), violation => Assert.True(mayLose && violation.Rule.Id == "uart.unsent", violation.ToString()));
    }

    [Fact]
    public void EveryCallIsTried()
    {
        var plan = new FailurePlan(failsAt: 40);
        using var bench = new IdfBench();
        bench.Run(async () => await UseAsync(bench, plan));
        Assert.Null(plan.Failed);
    }

    private static async Task UseAsync(IdfBench bench, FailurePlan plan)
    {
        var console = new Esp32UartConsole(plan.Over(bench.Api), bench.Loop, bench.Rings);
        try
        {
            await console.WriteAsync(new byte[3000]);
            ValueTask<string?> line = console.ReadLineAsync();
            bench.Idf.Uarts[0].Arrive("one\ntwo\n"u8);
            Assert.Equal("one", await line);
            Assert.Equal(3, await console.ReadAsync(new byte[3]));
        }
        finally
        {
            await console.CloseAsync();
            await console.CloseAsync();
        }
    }
}
