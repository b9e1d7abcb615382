namespace DeviceKit.Emulation.Captures;

/// <summary>When a replayed frame comes in.</summary>
public enum ReplayTiming
{
    /// <summary>The first one when the netif starts, every other one as much later as it was in the capture.</summary>
    Original,

    /// <summary>One in each turn of the event loop, as long as the receive queue has room: no frame is lost.</summary>
    AsFastAsPossible,
}
