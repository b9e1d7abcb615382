namespace DeviceKit.Emulation.Esp32;

/// <summary>nvs_entry_info_t: one value as an iteration shows it.</summary>
/// <param name="Namespace">The namespace's name.</param>
/// <param name="Key">The key.</param>
/// <param name="Type">The type.</param>
public readonly record struct NvsEntry(string Namespace, string Key, NvsType Type);
