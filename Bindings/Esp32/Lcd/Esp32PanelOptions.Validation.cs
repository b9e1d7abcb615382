using System;

namespace DeviceKit.Esp32;

/// <content>What can be known to be wrong before anything is set up.</content>
public sealed partial record Esp32PanelOptions
{
    /// <summary>Looks for settings that no such panel can have.</summary>
    /// <exception cref="ArgumentException">With one sentence that says which.</exception>
    public void Validate()
    {
        (int longer, int shorter) = Kind == Esp32PanelKind.Ssd1306 ? (128, 64) : (320, 240);
        int right = GapX + Width;
        int bottom = GapY + Height;
        if (Width < 1 || Height < 1 || GapX < 0 || GapY < 0 || Math.Max(right, bottom) > longer || Math.Min(right, bottom) > shorter)
        {
            throw new ArgumentException($"A picture of {Width} x {Height} behind a gap of {GapX} and {GapY} does not lie in the controller's memory of {longer} x {shorter}.");
        }

        if (Rotation is not (0 or 90 or 180 or 270))
        {
            throw new ArgumentException($"A panel is turned by 0, 90, 180 or 270 degrees, not by {Rotation}.");
        }

        if (BandHeight < 1 || Hertz < 1)
        {
            throw new ArgumentException($"A band of {BandHeight} rows at {Hertz} Hz cannot be shown.");
        }

        CheckWires();
    }

    private void CheckWires()
    {
        if (IsOnI2c && (Kind != Esp32PanelKind.Ssd1306 || Scl == GpioNum.Nc || Address is < 0 or > 0x7F))
        {
            throw new ArgumentException("On I2C there is an SSD1306 with a pin for the clock and an address of 7 bits.");
        }

        if (!IsOnI2c && (Mosi == GpioNum.Nc || Sclk == GpioNum.Nc || DataCommand == GpioNum.Nc))
        {
            throw new ArgumentException("A panel on SPI has a pin for data, one for the clock and one that tells data from commands.");
        }
    }
}
