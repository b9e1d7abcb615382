namespace DeviceKit.Emulation.Esp32;

/// <summary>What passed a station and what did not.</summary>
public sealed class StationCounters
{
    /// <summary>Frames that were handed up.</summary>
    public long Received { get; internal set; }

    /// <summary>Frames that found all receive buffers in use.</summary>
    public long ReceiveExhausted { get; internal set; }

    /// <summary>Frames to other unicast addresses.</summary>
    public long ReceiveFiltered { get; internal set; }

    /// <summary>Frames that were taken for sending.</summary>
    public long Transmitted { get; internal set; }

    /// <summary>Frames that were refused because all transmit buffers were in use.</summary>
    public long TransmitRefused { get; internal set; }

    /// <summary>Frames that were taken while the access point was silent, and lost.</summary>
    public long TransmitLost { get; internal set; }
}
