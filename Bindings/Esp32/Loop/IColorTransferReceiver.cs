namespace DeviceKit.Esp32;

/// <summary>Hears that colour buffers are free again.</summary>
public interface IColorTransferReceiver
{
    /// <summary>A colour transfer is over; on the event loop's thread, from no call to ESP-IDF.</summary>
    /// <param name="call">Which panel IO it was, of any panel: a receiver looks for its own.</param>
    void OnColorTransferDone(in ColorTransferDoneCall call);
}
