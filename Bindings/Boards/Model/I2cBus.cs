namespace DeviceKit.Boards.Model;

/// <summary>An I2C bus.</summary>
/// <param name="Name">The chip's name for it: `i2c0` or `i2c1`.</param>
/// <param name="Sda">Data.</param>
/// <param name="Scl">The clock.</param>
public sealed record I2cBus(string Name, PinUse Sda, PinUse Scl);
