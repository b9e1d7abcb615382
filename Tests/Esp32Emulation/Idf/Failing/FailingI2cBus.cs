using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>The I2C bus, with one call that fails.</summary>
internal sealed class FailingI2cBus(FailurePlan plan, II2cBus inner) : I2cBusFake
{
    public override EspError NewMasterBus(I2cMasterBusConfig busConfig, out I2cBusHandle retBusHandle)
    {
        retBusHandle = default;
        return plan.Fails("i2c_new_master_bus") ? EspError.Fail : inner.NewMasterBus(in busConfig, out retBusHandle);
    }

    public override EspError DelMasterBus(I2cBusHandle busHandle) => plan.After("i2c_del_master_bus", inner.DelMasterBus(busHandle));
}
