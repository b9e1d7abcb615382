using System.Text.Json.Serialization;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>What a contestant's process prints, as one line of JSON; <c>Peers/lwip_peer.c</c> prints the same.</summary>
/// <param name="Count">The bytes or requests that were moved while the clock ran.</param>
/// <param name="Seconds">From the first to the last of them.</param>
/// <param name="User">CPU seconds of the process in user mode in between, all threads.</param>
/// <param name="System">The same in the kernel, the kernel's TCP work for frames that the process wrote to the TAP included.</param>
internal sealed record ContestantResult(
    [property: JsonPropertyName("count")] long Count,
    [property: JsonPropertyName("seconds")] double Seconds,
    [property: JsonPropertyName("user")] double User,
    [property: JsonPropertyName("system")] double System)
{
    /// <summary>Bytes or requests a second.</summary>
    [JsonIgnore]
    public double Rate => Count / Seconds;

    /// <summary>CPU seconds for 10^9 bytes.</summary>
    [JsonIgnore]
    public double CpuPerGigabyte => (User + System) / (Count / 1e9);
}
