using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One registration of the trampoline with the default event loop.</summary>
/// <param name="EventBase">The family.</param>
/// <param name="EventId">The event, or ESP_EVENT_ANY_ID.</param>
internal sealed record EventRegistration(EventBase EventBase, int EventId)
{
    /// <summary>Whether an event is for it.</summary>
    public bool IsFor(PostedEvent happened) =>
        happened.EventBase == EventBase && (EventId == EspEventConstants.AnyId || EventId == happened.EventId);
}
