using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>Pins, with one call that fails.</summary>
internal sealed class FailingGpio(FailurePlan plan, IGpio inner) : GpioFake
{
    public override EspError Config(GpioConfig pgpioConfig) => plan.Fails("gpio_config") ? EspError.Fail : inner.Config(in pgpioConfig);

    public override EspError ResetPin(GpioNum gpioNum) => plan.After("gpio_reset_pin", inner.ResetPin(gpioNum));

    public override EspError SetLevel(GpioNum gpioNum, uint level) => plan.Fails("gpio_set_level") ? EspError.Fail : inner.SetLevel(gpioNum, level);
}
