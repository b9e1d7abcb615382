using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>A sequence number: modulo 2^32, ordered within half of the circle (RFC 9293 section 3.4).</summary>
/// <param name="value">The number as it stands on the wire.</param>
internal readonly struct SequenceNumber(uint value) : IEquatable<SequenceNumber>
{
    public uint Value { get; } = value;

    public static SequenceNumber operator +(SequenceNumber left, int right) => new(left.Value + (uint)right);

    public static SequenceNumber operator -(SequenceNumber left, int right) => new(left.Value - (uint)right);

    /// <summary>The distance from <paramref name="right"/> up to <paramref name="left"/>; negative when left comes first.</summary>
    public static int operator -(SequenceNumber left, SequenceNumber right) => (int)(left.Value - right.Value);

    public static bool operator <(SequenceNumber left, SequenceNumber right) => (int)(left.Value - right.Value) < 0;

    public static bool operator >(SequenceNumber left, SequenceNumber right) => (int)(left.Value - right.Value) > 0;

    public static bool operator <=(SequenceNumber left, SequenceNumber right) => (int)(left.Value - right.Value) <= 0;

    public static bool operator >=(SequenceNumber left, SequenceNumber right) => (int)(left.Value - right.Value) >= 0;

    public static bool operator ==(SequenceNumber left, SequenceNumber right) => left.Value == right.Value;

    public static bool operator !=(SequenceNumber left, SequenceNumber right) => left.Value != right.Value;

    public static SequenceNumber Max(SequenceNumber left, SequenceNumber right) => left > right ? left : right;

    public static SequenceNumber Min(SequenceNumber left, SequenceNumber right) => left < right ? left : right;

    public bool Equals(SequenceNumber other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is SequenceNumber other && Equals(other);

    public override int GetHashCode() => (int)Value;

    public override string ToString() => Value.ToString();
}
