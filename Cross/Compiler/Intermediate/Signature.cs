using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Cross.Intermediate;

/// <summary>What a function takes and gives, as values.</summary>
/// <param name="Parameters">The kinds of the arguments, in order.</param>
/// <param name="Results">The kinds of the results: at most four words together (I64 and F64 are two).</param>
internal sealed record Signature(IReadOnlyList<ValueKind> Parameters, IReadOnlyList<ValueKind> Results)
{
    /// <inheritdoc/>
    public bool Equals(Signature? other) => other is not null && Parameters.SequenceEqual(other.Parameters) && Results.SequenceEqual(other.Results);

    /// <inheritdoc/>
    public override int GetHashCode() => Parameters.Concat(Results).Aggregate(Parameters.Count, (hash, kind) => (hash * 7) + (int)kind);
}
