using System.Collections.Generic;

namespace System;

public struct HashCode
{
    private uint _state;
    private int _count;

    public static int Combine<T1>(T1 value1) => Mix(0, Of(value1), 1);

    public static int Combine<T1, T2>(T1 value1, T2 value2)
    {
        var hash = default(HashCode);
        hash.Add(value1);
        hash.Add(value2);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
    {
        var hash = default(HashCode);
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
    {
        var hash = default(HashCode);
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        hash.Add(value4);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
    {
        var hash = default(HashCode);
        hash.Add(Combine(value1, value2, value3, value4));
        hash.Add(value5);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6) =>
        Combine(Combine(value1, value2, value3, value4), value5, value6);

    public static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7) =>
        Combine(Combine(value1, value2, value3, value4), value5, value6, value7);

    public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8) =>
        Combine(Combine(value1, value2, value3, value4), Combine(value5, value6, value7, value8));

    public void Add<T>(T value) => Add(Of(value));

    public void Add<T>(T value, IEqualityComparer<T>? comparer) => Add(value is null ? 0 : comparer is null ? Of(value) : comparer.GetHashCode(value));

    public void AddBytes(ReadOnlySpan<byte> value)
    {
        foreach (byte b in value)
        {
            Add(b);
        }
    }

    public readonly int ToHashCode() => Mix(_state, 0x2545F491, (uint)_count);

    [Obsolete("HashCode is a mutable struct and should not be compared with other HashCodes.", error: true)]
    public override readonly bool Equals(object? obj) => throw new NotSupportedException("HashCode is a mutable struct and should not be compared with other HashCodes.");

    [Obsolete("HashCode is a mutable struct and should not be compared with other HashCodes. Use ToHashCode to retrieve the computed hash code.", error: true)]
    public override readonly int GetHashCode() => throw new NotSupportedException("HashCode is a mutable struct and should not be compared with other HashCodes. Use ToHashCode to retrieve the computed hash code.");

    private void Add(int code)
    {
        _state = System.Numerics.BitOperations.RotateLeft(_state + ((uint)code * 0x85EBCA77), 13) * 0x9E3779B1;
        _count++;
    }

    private static int Of<T>(T value) => value?.GetHashCode() ?? 0;

    private static int Mix(uint state, int code, uint count)
    {
        uint hash = state + (uint)code + (count * 4);
        hash = (hash ^ (hash >> 15)) * 0x85EBCA77;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE3D;
        return (int)(hash ^ (hash >> 16));
    }
}
