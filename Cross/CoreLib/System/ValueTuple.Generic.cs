namespace System;

public struct ValueTuple<T1>(T1 item1) :
    IEquatable<ValueTuple<T1>>,
    IComparable,
    IComparable<ValueTuple<T1>>,
    System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 = item1;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 1;

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1> other)
    {
        return System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
    }

    public override readonly int GetHashCode() => Item1?.GetHashCode() ?? 0;

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString() }), ")");
}

public struct ValueTuple<T1, T2>(T1 item1, T2 item2) :
    IEquatable<ValueTuple<T1, T2>>,
    IComparable,
    IComparable<ValueTuple<T1, T2>>,
    System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 2;

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1, T2> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1, T2> other)
    {
        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
    }

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2);

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString() }), ")");
}

public struct ValueTuple<T1, T2, T3>(T1 item1, T2 item2, T3 item3) :
    IEquatable<ValueTuple<T1, T2, T3>>,
    IComparable,
    IComparable<ValueTuple<T1, T2, T3>>,
    System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 3;

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1, T2, T3> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1, T2, T3> other)
    {
        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<T3>.Default.Compare(Item3, other.Item3);
    }

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3);

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString() }), ")");
}

public struct ValueTuple<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) :
    IEquatable<ValueTuple<T1, T2, T3, T4>>,
    IComparable,
    IComparable<ValueTuple<T1, T2, T3, T4>>,
    System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 4;

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4> other)
    {
        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T3>.Default.Compare(Item3, other.Item3);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<T4>.Default.Compare(Item4, other.Item4);
    }

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4);

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString() }), ")");
}

public struct ValueTuple<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) :
    IEquatable<ValueTuple<T1, T2, T3, T4, T5>>,
    IComparable,
    IComparable<ValueTuple<T1, T2, T3, T4, T5>>,
    System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;
    public T5 Item5 = item5;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 5;

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4) && DeviceKit.CoreLib.Runtime.Equality<T5>.AreEqual(Item5, other.Item5);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
    {
        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T3>.Default.Compare(Item3, other.Item3);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T4>.Default.Compare(Item4, other.Item4);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<T5>.Default.Compare(Item5, other.Item5);
    }

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5);

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString(), Item5?.ToString() }), ")");
}

public struct ValueTuple<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) :
    IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>,
    IComparable,
    IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>,
    System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;
    public T5 Item5 = item5;
    public T6 Item6 = item6;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 6;

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        5 => Item6,
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4) && DeviceKit.CoreLib.Runtime.Equality<T5>.AreEqual(Item5, other.Item5) && DeviceKit.CoreLib.Runtime.Equality<T6>.AreEqual(Item6, other.Item6);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)
    {
        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T3>.Default.Compare(Item3, other.Item3);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T4>.Default.Compare(Item4, other.Item4);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T5>.Default.Compare(Item5, other.Item5);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<T6>.Default.Compare(Item6, other.Item6);
    }

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5, Item6);

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString(), Item5?.ToString(), Item6?.ToString() }), ")");
}

public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) :
    IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>,
    IComparable,
    IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>,
    System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;
    public T5 Item5 = item5;
    public T6 Item6 = item6;
    public T7 Item7 = item7;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 7;

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        5 => Item6,
        6 => Item7,
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4) && DeviceKit.CoreLib.Runtime.Equality<T5>.AreEqual(Item5, other.Item5) && DeviceKit.CoreLib.Runtime.Equality<T6>.AreEqual(Item6, other.Item6) && DeviceKit.CoreLib.Runtime.Equality<T7>.AreEqual(Item7, other.Item7);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6, T7> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
    {
        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T3>.Default.Compare(Item3, other.Item3);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T4>.Default.Compare(Item4, other.Item4);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T5>.Default.Compare(Item5, other.Item5);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T6>.Default.Compare(Item6, other.Item6);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<T7>.Default.Compare(Item7, other.Item7);
    }

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5, Item6, Item7);

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString(), Item5?.ToString(), Item6?.ToString(), Item7?.ToString() }), ")");
}

public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest) :
    IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>,
    IComparable,
    IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>,
    System.Runtime.CompilerServices.ITuple
    where TRest : struct
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;
    public T5 Item5 = item5;
    public T6 Item6 = item6;
    public T7 Item7 = item7;
    public TRest Rest = rest;

    readonly int System.Runtime.CompilerServices.ITuple.Length => 7 + (Rest is System.Runtime.CompilerServices.ITuple rest ? rest.Length : 1);

    readonly object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        5 => Item6,
        6 => Item7,
        _ when Rest is System.Runtime.CompilerServices.ITuple rest => rest[index - 7],
        _ => throw new IndexOutOfRangeException(),
    };

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other && Equals(other);

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other) => DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4) && DeviceKit.CoreLib.Runtime.Equality<T5>.AreEqual(Item5, other.Item5) && DeviceKit.CoreLib.Runtime.Equality<T6>.AreEqual(Item6, other.Item6) && DeviceKit.CoreLib.Runtime.Equality<T7>.AreEqual(Item7, other.Item7) && DeviceKit.CoreLib.Runtime.Equality<TRest>.AreEqual(Rest, other.Rest);

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple ? CompareTo(tuple) : throw new ArgumentException("The parameter should be a ValueTuple type of appropriate arity.", nameof(other));

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
    {
        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T3>.Default.Compare(Item3, other.Item3);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T4>.Default.Compare(Item4, other.Item4);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T5>.Default.Compare(Item5, other.Item5);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T6>.Default.Compare(Item6, other.Item6);
        if (order != 0)
        {
            return order;
        }

        order = System.Collections.Generic.Comparer<T7>.Default.Compare(Item7, other.Item7);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<TRest>.Default.Compare(Rest, other.Rest);
    }

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5, Item6, Item7, Rest);

    public override readonly string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString(), Item5?.ToString(), Item6?.ToString(), Item7?.ToString() }), ", ", Rest.ToString()![1..]);
}
