using System;
using System.Buffers;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Keeps one array of each power of two that came back.</summary>
internal sealed class SizedArrayPool<T> : ArrayPool<T>
{
    private const int Smallest = 16;
    private const int Sizes = 17; // 16 to 1,048,576 elements.

    private readonly T[]?[] _kept = new T[]?[Sizes];

    public override T[] Rent(int minimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLength);
        if (minimumLength == 0)
        {
            return [];
        }

        int size = IndexOf(minimumLength);
        if (size >= Sizes)
        {
            return new T[minimumLength];
        }

        T[] array = _kept[size] ?? new T[Smallest << size];
        _kept[size] = null;
        return array;
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Length == 0)
        {
            return;
        }

        int size = IndexOf(array.Length);
        if (size < Sizes && array.Length != Smallest << size)
        {
            throw new ArgumentException("The buffer is not associated with this pool and may not be returned to it.", nameof(array));
        }

        if (clearArray)
        {
            Array.Clear(array);
        }

        if (size < Sizes)
        {
            _kept[size] = array;
        }
    }

    private static int IndexOf(int length) => length <= Smallest ? 0 : System.Numerics.BitOperations.Log2((uint)(length - 1)) - 3;
}
