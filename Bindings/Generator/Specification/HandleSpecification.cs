namespace DeviceKit.Generator.Specification;

/// <summary>A strong handle type.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C# readonly struct.</param>
/// <param name="Type">The C type as it stands in prototypes: <c>pcap_t *</c>, <c>nvs_handle_t</c>, <c>QueueHandle_t</c>.</param>
public sealed record HandleSpecification(int Line, string Name, string Type)
{
    /// <summary><c>release FUNCTION</c>: what ends it; null where nothing does.</summary>
    public string? Release { get; init; }

    /// <summary><c>invalid VALUE</c>: the value that is no handle.</summary>
    public long Invalid { get; init; }
}
