namespace DeviceKit.Esp32;

/// <summary>Hears the events of ESP-IDF's default loop.</summary>
public interface IEspEventReceiver
{
    /// <summary>An event that was registered for; on the event loop's thread, from no call to ESP-IDF.</summary>
    /// <param name="call">The event, of any base: a receiver looks for its own.</param>
    void OnEvent(in EventHandlerCall call);
}
