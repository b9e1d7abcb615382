namespace DeviceKit.Esp32;

/// <summary>The controller behind a panel's glass.</summary>
public enum Esp32PanelKind
{
    /// <summary>Sitronix ST7789 on SPI, by ESP-IDF's own driver; 240 x 320 pixels of memory.</summary>
    St7789,

    /// <summary>Ilitek ILI9341 on SPI, 240 x 320 pixels of memory; and the ILI9342C, 320 x 240, which takes the same commands.</summary>
    Ili9341,

    /// <summary>Solomon SSD1306 on I2C or SPI, by ESP-IDF's own driver; 128 x 64 pixels of one bit.</summary>
    Ssd1306,
}
