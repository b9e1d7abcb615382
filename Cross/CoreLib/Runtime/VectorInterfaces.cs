using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The generic interfaces of vectors. The compiler puts these methods in the place of a vector's: `this` is then the vector.</summary>
internal sealed class VectorInterfaces<T> : IList<T>, IReadOnlyList<T>
{
    public int Count => Vector.Length;

    public bool IsReadOnly => true;

    private T[] Vector => Unsafe.As<T[]>(this);

    public T this[int index]
    {
        get
        {
            T[] vector = Vector;
            if ((uint)index >= (uint)vector.Length)
            {
                ThrowIndex();
            }

            return vector[index];
        }

        set
        {
            T[] vector = Vector;
            if ((uint)index >= (uint)vector.Length)
            {
                ThrowIndex();
            }

            vector[index] = value;
        }
    }

    public IEnumerator<T> GetEnumerator() => new VectorEnumerator<T>(Vector);

    IEnumerator IEnumerable.GetEnumerator() => new VectorEnumerator<T>(Vector);

    public bool Contains(T item) => Array.IndexOf(Vector, item) >= 0;

    public int IndexOf(T item) => Array.IndexOf(Vector, item);

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(Vector, 0, array, arrayIndex, Vector.Length);

    public void Add(T item) => throw FixedSize();

    public void Clear() => throw new NotSupportedException("Collection is read-only.");

    public void Insert(int index, T item) => throw FixedSize();

    public bool Remove(T item) => throw FixedSize();

    public void RemoveAt(int index) => throw FixedSize();

    private static NotSupportedException FixedSize() => new("Collection was of a fixed size.");

    private static void ThrowIndex() =>
        throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
}
