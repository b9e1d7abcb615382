using System.Collections.Generic;

namespace DeviceKit.Stack.Dns;

/// <summary>What asking one server for one name came to, see <see cref="DnsOutcomeKind"/>.</summary>
/// <param name="Kind">What.</param>
/// <param name="Name">The name at the end of the aliases that the answer gave.</param>
internal sealed record DnsOutcome(DnsOutcomeKind Kind, DnsName Name)
{
    /// <summary>The number of aliases followed.</summary>
    public int Aliases { get; init; }

    /// <summary>
    /// The shortest time to live of what was used, in seconds; of a missing name or record the time for which that may be remembered, 0 when the
    /// server did not say.
    /// </summary>
    public uint TimeToLive { get; init; }

    /// <summary>The records that were found.</summary>
    public IReadOnlyList<DnsRecord> Records { get; init; } = [];

    /// <summary>Why the server's answer is of no use.</summary>
    public string? Reason { get; init; }
}
