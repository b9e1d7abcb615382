using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An event in the loop's queue.</summary>
/// <param name="EventBase">Its family.</param>
/// <param name="EventId">Its number in the family.</param>
/// <param name="Data">The loop's copy of its data, or null for none.</param>
internal sealed record PostedEvent(EventBase EventBase, int EventId, byte[]? Data);
