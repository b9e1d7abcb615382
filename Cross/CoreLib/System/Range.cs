using System.Diagnostics.CodeAnalysis;
using DeviceKit.CoreLib.Runtime;

namespace System;

public readonly struct Range(Index start, Index end) : IEquatable<Range>
{
    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range All => new(Index.Start, Index.End);

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);

    public (int Offset, int Length) GetOffsetAndLength(int length)
    {
        int start = Start.GetOffset(length);
        int end = End.GetOffset(length);
        if ((uint)end > (uint)length || (uint)start > (uint)end)
        {
            throw new ArgumentOutOfRangeException(nameof(length));
        }

        return (start, end - start);
    }

    public override bool Equals([NotNullWhen(true)] object? value) => value is Range other && Equals(other);

    public bool Equals(Range other) => Start.Equals(other.Start) && End.Equals(other.End);

    public override int GetHashCode() => HashCode.Combine(Start.GetHashCode(), End.GetHashCode());

    public override string ToString() => string.Concat(Start.ToString(), "..", End.ToString());
}
