namespace DeviceKit.Boards.Model;

/// <summary>Which way a wire goes, seen from the chip.</summary>
public enum SignalDirection
{
    /// <summary>The chip reads a level.</summary>
    In,

    /// <summary>The chip drives a level.</summary>
    Out,

    /// <summary>The chip measures a voltage.</summary>
    AnalogIn,

    /// <summary>The chip sets a voltage.</summary>
    AnalogOut,
}
