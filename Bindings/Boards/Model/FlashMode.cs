namespace DeviceKit.Boards.Model;

/// <summary>How many wires carry address and data, with the numbers of the ESP32's image header.</summary>
public enum FlashMode
{
    /// <summary>Four wires for address and data.</summary>
    Qio = 0,

    /// <summary>Four wires for data.</summary>
    Qout = 1,

    /// <summary>Two wires for address and data.</summary>
    Dio = 2,

    /// <summary>Two wires for data.</summary>
    Dout = 3,
}
