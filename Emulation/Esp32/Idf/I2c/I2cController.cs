namespace DeviceKit.Emulation.Esp32;

/// <summary>A bus between i2c_new_master_bus and i2c_del_master_bus.</summary>
/// <param name="Bus">The wires.</param>
/// <param name="Port">The controller's number.</param>
/// <param name="Sda">The pin of data.</param>
/// <param name="Scl">The pin of the clock.</param>
/// <param name="Pins">Both.</param>
internal sealed record I2cController(SimulatedI2cBus Bus, int Port, int Sda, int Scl, PinClaim Pins)
{
    /// <summary>The devices on it that the driver knows.</summary>
    public int Devices { get; set; }
}
