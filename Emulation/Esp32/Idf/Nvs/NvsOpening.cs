namespace DeviceKit.Emulation.Esp32;

/// <summary>What an nvs_handle_t stands for.</summary>
/// <param name="values">The namespace.</param>
internal sealed class NvsOpening(NvsNamespace values)
{
    /// <summary>The namespace.</summary>
    public NvsNamespace Values => values;

    /// <summary>True when something was set or erased since the last nvs_commit.</summary>
    public bool IsDirty { get; set; }
}
