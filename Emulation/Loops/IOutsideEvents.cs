namespace DeviceKit.Emulation;

/// <summary>A loop host that wants to know whether an event from outside (a key press, another thread's result) is awaited.</summary>
public interface IOutsideEvents
{
    /// <summary>One more event is awaited: with nothing else to do, the host blocks for it instead of reporting a stall. Thread-safe.</summary>
    void Hold();

    /// <summary>Takes one <see cref="Hold"/> back, usually after the event was posted. Thread-safe.</summary>
    void Release();
}
