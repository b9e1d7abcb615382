using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>What an instruction computes: two with equal keys give equal values.</summary>
internal readonly record struct ValueKey(Operation Operation, ValueKind Kind, long Immediate, object? Subject, int First, int Second, int Third)
{
    /// <summary>Whether an operation gives the same with its two operands turned round.</summary>
    public static bool IsCommutative(Operation operation) => operation is Operation.Add or Operation.Multiply or Operation.And or Operation.Or or Operation.Xor
        or Operation.MultiplyHigh or Operation.MultiplyHighUnsigned or (>= Operation.Minimum and <= Operation.MaximumUnsigned);

    /// <summary>Hashes without the subject's text, so that the table's shape is the same in each run where it can be seen at all.</summary>
    public override int GetHashCode() => HashCode.Combine((int)Operation, (int)Kind, Immediate, First, Second, Third);

    /// <inheritdoc/>
    public bool Equals(ValueKey other) => Operation == other.Operation && Kind == other.Kind && Immediate == other.Immediate
        && First == other.First && Second == other.Second && Third == other.Third && EqualityComparer<object?>.Default.Equals(Subject, other.Subject);
}
