namespace DeviceKit.Emulation.Esp32;

/// <summary>The first word of a page; each step clears one more bit, so that a page goes on without being erased.</summary>
internal enum NvsPageState : uint
{
    Uninitialized = 0xFFFF_FFFF,
    Active = 0xFFFF_FFFE,
    Full = 0xFFFF_FFFC,
    Freeing = 0xFFFF_FFF8,

    /// <summary>Not on flash: the header is damaged, or an erased page holds data.</summary>
    Corrupt = 0,
}
