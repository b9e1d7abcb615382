namespace DeviceKit.Boards.Model;

/// <summary>A panel's controller chip.</summary>
/// <param name="Name">As tables write it.</param>
/// <param name="MemoryWidth">Columns of its memory, at rotation 0.</param>
/// <param name="MemoryHeight">Rows of its memory, at rotation 0.</param>
/// <param name="BitsPerPixel">16 for RGB565, 1 for monochrome.</param>
/// <param name="OverI2c">True when it may be on an I2C bus.</param>
public sealed record DisplayController(string Name, int MemoryWidth, int MemoryHeight, int BitsPerPixel, bool OverI2c);
