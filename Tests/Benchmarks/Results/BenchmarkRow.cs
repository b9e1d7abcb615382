namespace DeviceKit.Benchmarks.Results;

/// <summary>One line of the table and of <c>artifacts/bench.json</c>.</summary>
/// <param name="Name">What was measured; together with <paramref name="Peer"/> it is the row's key.</param>
/// <param name="Value">DeviceKit's figure.</param>
/// <param name="Unit">The unit of both figures.</param>
/// <param name="Peer">With whom it was compared in the same run, or null when the peer could not be had.</param>
/// <param name="PeerValue">The peer's figure.</param>
/// <param name="Ratio">Above 1: better than the peer, whichever direction of the unit is better.</param>
internal sealed record BenchmarkRow(string Name, double Value, string Unit, string? Peer, double? PeerValue, double? Ratio)
{
    /// <summary>A row whose figure is better when larger, such as bytes a second.</summary>
    public static BenchmarkRow MoreIsBetter(string name, double value, string unit, string? peer, double? peerValue) =>
        new(name, value, unit, peer, peerValue, value / peerValue);

    /// <summary>A row whose figure is better when smaller, such as seconds.</summary>
    public static BenchmarkRow LessIsBetter(string name, double value, string unit, string? peer, double? peerValue) =>
        new(name, value, unit, peer, peerValue, peerValue / value);
}
