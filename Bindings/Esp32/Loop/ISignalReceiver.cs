namespace DeviceKit.Esp32;

/// <summary>Has a source of its own to look at whenever C signals: a ring of which it is the one consumer, or a driver's buffer.</summary>
public interface ISignalReceiver
{
    /// <summary>C may have signalled; on the event loop's thread, from no call to ESP-IDF. Cheap when there is nothing.</summary>
    void OnSignal();
}
