namespace DeviceKit.Esp32;

/// <summary>In which of a store's two namespaces a value is.</summary>
internal enum NvsSlot : byte
{
    /// <summary>The namespace itself.</summary>
    First = 0,

    /// <summary>The one with a tilde behind its name.</summary>
    Second = 1,
}
