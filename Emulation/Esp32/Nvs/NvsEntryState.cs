namespace DeviceKit.Emulation.Esp32;

/// <summary>An entry's two bits in the page's table.</summary>
internal enum NvsEntryState
{
    Empty = 3,
    Written = 2,
    Erased = 0,
}
