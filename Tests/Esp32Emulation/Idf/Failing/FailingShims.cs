using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>What consoles and screens call of the shims, with one call that fails; the rings stay the chip's.</summary>
internal sealed class FailingShims(FailurePlan plan, IShims inner) : ShimsFake
{
    public override EspError UartListen(QueueHandle queue, bool on)
    {
        const string Call = "dk_uart_listen";
        return on && plan.Fails(Call) ? EspError.NoMem : on ? inner.UartListen(queue, on) : plan.After(Call, inner.UartListen(queue, on));
    }

    public override Pointer32 ColorTransferDoneTrampoline() => inner.ColorTransferDoneTrampoline();
}
