using System.Collections;
using System.Collections.Generic;
using DeviceKit.CoreLib.Runtime;

namespace System;

public abstract unsafe partial class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable
{
    private readonly int _length; // Of a vector; of several dimensions the product. Lengths and lower bounds follow there.

    internal Array()
    {
    }

    public static int MaxLength => 0x7FFFFFC7;

    public int Length => _length;

    public long LongLength => _length;

    public int Rank => Type->Rank;

    public bool IsReadOnly => false;

    public bool IsFixedSize => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    int ICollection.Count => _length;

    object? IList.this[int index]
    {
        get => GetValue(index);
        set => SetValue(value, index);
    }

    private TypeDescriptor* Type => TypeDescriptor.Of(this);

    public static T[] Empty<T>() => EmptyArray<T>.Value;

    public int GetLength(int dimension)
    {
        if ((uint)dimension >= (uint)Rank)
        {
            throw new IndexOutOfRangeException("Array does not have that many dimensions.");
        }

        return LengthOf(dimension);
    }

    public long GetLongLength(int dimension) => GetLength(dimension);

    public int GetLowerBound(int dimension)
    {
        int rank = Rank;
        if ((uint)dimension >= (uint)rank)
        {
            throw new IndexOutOfRangeException("Array does not have that many dimensions.");
        }

        return IsVector ? 0 : ((int*)Intrinsics.AddressOf(this))[2 + rank + dimension];
    }

    public int GetUpperBound(int dimension) => GetLowerBound(dimension) + GetLength(dimension) - 1;

    public object Clone() => MemberwiseClone();

    public void CopyTo(Array array, int index)
    {
        if (array is not null && array.Rank != 1)
        {
            throw new ArgumentException("Only single dimensional arrays are supported for the requested action.");
        }

        Copy(this, GetLowerBound(0), array!, index, _length);
    }

    public void CopyTo(Array array, long index) => CopyTo(array, (int)index);

    public object? GetValue(int index)
    {
        if (Rank != 1)
        {
            throw new ArgumentException("Array was not a one-dimensional array.");
        }

        return ElementAt(CheckedIndex(index - GetLowerBound(0)));
    }

    public object? GetValue(int index1, int index2) => ElementAt(Flat([index1, index2]));

    public object? GetValue(int index1, int index2, int index3) => ElementAt(Flat([index1, index2, index3]));

    public object? GetValue(params int[] indices) => ElementAt(Flat(indices));

    public void SetValue(object? value, int index)
    {
        if (Rank != 1)
        {
            throw new ArgumentException("Array was not a one-dimensional array.");
        }

        SetElement(CheckedIndex(index - GetLowerBound(0)), value);
    }

    public void SetValue(object? value, int index1, int index2) => SetElement(Flat([index1, index2]), value);

    public void SetValue(object? value, int index1, int index2, int index3) => SetElement(Flat([index1, index2, index3]), value);

    public void SetValue(object? value, params int[] indices) => SetElement(Flat(indices), value);

    public IEnumerator GetEnumerator() => new ArrayEnumerator(this);

    public void Initialize()
    {
    }

    int IList.Add(object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    bool IList.Contains(object? value) => IndexOf(this, value) >= GetLowerBound(0);

    void IList.Clear() => Clear(this);

    int IList.IndexOf(object? value) => IndexOf(this, value);

    void IList.Insert(int index, object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    void IList.Remove(object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    void IList.RemoveAt(int index) => throw new NotSupportedException("Collection was of a fixed size.");

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is not Array array || array._length != _length)
        {
            return other is null ? 1 : throw new ArgumentException("Object is not a array with the same number of elements as the array to compare it to.", nameof(other));
        }

        for (int i = 0; i < _length; i++)
        {
            int order = comparer.Compare(ElementAt(i), array.ElementAt(i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer)
    {
        if (other is not Array array || array._length != _length)
        {
            return false;
        }

        for (int i = 0; i < _length; i++)
        {
            if (!comparer.Equals(ElementAt(i), array.ElementAt(i)))
            {
                return false;
            }
        }

        return true;
    }

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
    {
        var hash = default(HashCode);
        for (int i = 0; i < _length; i++)
        {
            hash.Add(ElementAt(i) is { } element ? comparer.GetHashCode(element) : 0);
        }

        return hash.ToHashCode();
    }

    internal bool IsVector => Type->InstanceSize <= 8;

    internal byte* Elements => (byte*)Intrinsics.AddressOf(this) + (IsVector ? 8 : 8 + (8 * Rank));

    internal object? ElementAt(int index)
    {
        TypeDescriptor* type = Type;
        byte* element = Elements + (index * type->ElementSize);
        if ((type->Element->Flags & TypeDescriptor.IsValueType) != 0)
        {
            return Allocator.Box(type->Element, element);
        }

        return *(nint*)element == 0 ? null : Intrinsics.ObjectAt(*(nint*)element);
    }

    private int LengthOf(int dimension) => IsVector ? _length : ((int*)Intrinsics.AddressOf(this))[2 + dimension];

    private int CheckedIndex(int index)
    {
        if ((uint)index >= (uint)_length)
        {
            Throwing.IndexOutOfRange();
        }

        return index;
    }

    private int Flat(ReadOnlySpan<int> indices)
    {
        if (indices.Length != Rank)
        {
            throw new ArgumentException("Indices length does not match the array rank.");
        }

        int flat = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            int index = indices[i] - GetLowerBound(i);
            if ((uint)index >= (uint)LengthOf(i))
            {
                Throwing.IndexOutOfRange();
            }

            flat = (flat * LengthOf(i)) + index;
        }

        return flat;
    }

    private void SetElement(int index, object? value)
    {
        TypeDescriptor* type = Type;
        TypeDescriptor* elementType = type->Element;
        byte* element = Elements + (index * type->ElementSize);
        if ((elementType->Flags & TypeDescriptor.IsValueType) == 0)
        {
            if (value is not null && !Casting.IsAssignable(TypeDescriptor.Of(value), elementType))
            {
                throw new InvalidCastException("Object cannot be stored in an array of this type.");
            }

            *(nint*)element = Intrinsics.AddressOf(value);
            return;
        }

        if (value is null)
        {
            Memory.Fill(element, 0, type->ElementSize);
            return;
        }

        if (!Casting.IsAssignable(TypeDescriptor.Of(value), elementType))
        {
            throw new InvalidCastException("Object cannot be stored in an array of this type.");
        }

        Memory.Copy(element, (byte*)Intrinsics.AddressOf(value) + 4, type->ElementSize);
    }
}
