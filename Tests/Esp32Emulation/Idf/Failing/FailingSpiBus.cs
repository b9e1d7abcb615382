using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>The SPI bus, with one call that fails.</summary>
internal sealed class FailingSpiBus(FailurePlan plan, ISpiBus inner) : SpiBusFake
{
    public override EspError Initialize(SpiHostDevice hostId, SpiBusConfig busConfig, SpiDma dmaChan) =>
        plan.Fails("spi_bus_initialize") ? EspError.Fail : inner.Initialize(hostId, in busConfig, dmaChan);

    public override EspError Free(SpiHostDevice hostId) => plan.After("spi_bus_free", inner.Free(hostId));
}
