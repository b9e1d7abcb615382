using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The records that come along with events: the trampoline copies as many bytes as the record of the event has.</summary>
internal static class EventRecords
{
    /// <summary>The size in bytes of an event's record; 0 for an event that has none, or none that is bound.</summary>
    public static int Size(EventBase eventBase, int eventId) => eventBase == SimulatedShims.WifiEventBase
        ? (WifiEvent)eventId switch
        {
            WifiEvent.ScanDone => WifiEventStaScanDone.SizeInBytes,
            WifiEvent.StaConnected => WifiEventStaConnected.SizeInBytes,
            WifiEvent.StaDisconnected => WifiEventStaDisconnected.SizeInBytes,
            _ => 0,
        }
        : 0;
}
