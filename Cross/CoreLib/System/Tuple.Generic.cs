namespace System;

public class Tuple<T1>(T1 item1) : IComparable, System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 { get; } = item1;

    int System.Runtime.CompilerServices.ITuple.Length => 1;

    object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        _ => throw new IndexOutOfRangeException(),
    };

    public override bool Equals(object? obj) => obj is Tuple<T1> other && DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1);

    public override int GetHashCode() => Item1?.GetHashCode() ?? 0;

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Tuple<T1> other)
        {
            throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
        }

        return System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
    }

    public override string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString() }), ")");
}

public class Tuple<T1, T2>(T1 item1, T2 item2) : IComparable, System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 { get; } = item1;

    public T2 Item2 { get; } = item2;

    int System.Runtime.CompilerServices.ITuple.Length => 2;

    object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        _ => throw new IndexOutOfRangeException(),
    };

    public override bool Equals(object? obj) => obj is Tuple<T1, T2> other && DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2);

    public override int GetHashCode() => HashCode.Combine(Item1, Item2);

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Tuple<T1, T2> other)
        {
            throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
        }

        int order;
        order = System.Collections.Generic.Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }
        return System.Collections.Generic.Comparer<T2>.Default.Compare(Item2, other.Item2);
    }

    public override string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString() }), ")");
}

public class Tuple<T1, T2, T3>(T1 item1, T2 item2, T3 item3) : IComparable, System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 { get; } = item1;

    public T2 Item2 { get; } = item2;

    public T3 Item3 { get; } = item3;

    int System.Runtime.CompilerServices.ITuple.Length => 3;

    object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        _ => throw new IndexOutOfRangeException(),
    };

    public override bool Equals(object? obj) => obj is Tuple<T1, T2, T3> other && DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3);

    public override int GetHashCode() => HashCode.Combine(Item1, Item2, Item3);

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Tuple<T1, T2, T3> other)
        {
            throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
        }

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

    public override string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString() }), ")");
}

public class Tuple<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) : IComparable, System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 { get; } = item1;

    public T2 Item2 { get; } = item2;

    public T3 Item3 { get; } = item3;

    public T4 Item4 { get; } = item4;

    int System.Runtime.CompilerServices.ITuple.Length => 4;

    object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        _ => throw new IndexOutOfRangeException(),
    };

    public override bool Equals(object? obj) => obj is Tuple<T1, T2, T3, T4> other && DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4);

    public override int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4);

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Tuple<T1, T2, T3, T4> other)
        {
            throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
        }

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

    public override string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString() }), ")");
}

public class Tuple<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) : IComparable, System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 { get; } = item1;

    public T2 Item2 { get; } = item2;

    public T3 Item3 { get; } = item3;

    public T4 Item4 { get; } = item4;

    public T5 Item5 { get; } = item5;

    int System.Runtime.CompilerServices.ITuple.Length => 5;

    object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        _ => throw new IndexOutOfRangeException(),
    };

    public override bool Equals(object? obj) => obj is Tuple<T1, T2, T3, T4, T5> other && DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4) && DeviceKit.CoreLib.Runtime.Equality<T5>.AreEqual(Item5, other.Item5);

    public override int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5);

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Tuple<T1, T2, T3, T4, T5> other)
        {
            throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
        }

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

    public override string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString(), Item5?.ToString() }), ")");
}

public class Tuple<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) : IComparable, System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 { get; } = item1;

    public T2 Item2 { get; } = item2;

    public T3 Item3 { get; } = item3;

    public T4 Item4 { get; } = item4;

    public T5 Item5 { get; } = item5;

    public T6 Item6 { get; } = item6;

    int System.Runtime.CompilerServices.ITuple.Length => 6;

    object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        5 => Item6,
        _ => throw new IndexOutOfRangeException(),
    };

    public override bool Equals(object? obj) => obj is Tuple<T1, T2, T3, T4, T5, T6> other && DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4) && DeviceKit.CoreLib.Runtime.Equality<T5>.AreEqual(Item5, other.Item5) && DeviceKit.CoreLib.Runtime.Equality<T6>.AreEqual(Item6, other.Item6);

    public override int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5, Item6);

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Tuple<T1, T2, T3, T4, T5, T6> other)
        {
            throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
        }

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

    public override string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString(), Item5?.ToString(), Item6?.ToString() }), ")");
}

public class Tuple<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) : IComparable, System.Runtime.CompilerServices.ITuple
{
    public T1 Item1 { get; } = item1;

    public T2 Item2 { get; } = item2;

    public T3 Item3 { get; } = item3;

    public T4 Item4 { get; } = item4;

    public T5 Item5 { get; } = item5;

    public T6 Item6 { get; } = item6;

    public T7 Item7 { get; } = item7;

    int System.Runtime.CompilerServices.ITuple.Length => 7;

    object? System.Runtime.CompilerServices.ITuple.this[int index] => index switch
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

    public override bool Equals(object? obj) => obj is Tuple<T1, T2, T3, T4, T5, T6, T7> other && DeviceKit.CoreLib.Runtime.Equality<T1>.AreEqual(Item1, other.Item1) && DeviceKit.CoreLib.Runtime.Equality<T2>.AreEqual(Item2, other.Item2) && DeviceKit.CoreLib.Runtime.Equality<T3>.AreEqual(Item3, other.Item3) && DeviceKit.CoreLib.Runtime.Equality<T4>.AreEqual(Item4, other.Item4) && DeviceKit.CoreLib.Runtime.Equality<T5>.AreEqual(Item5, other.Item5) && DeviceKit.CoreLib.Runtime.Equality<T6>.AreEqual(Item6, other.Item6) && DeviceKit.CoreLib.Runtime.Equality<T7>.AreEqual(Item7, other.Item7);

    public override int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5, Item6, Item7);

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        if (obj is not Tuple<T1, T2, T3, T4, T5, T6, T7> other)
        {
            throw new ArgumentException("Argument must be of type " + GetType() + ".", "other");
        }

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

    public override string ToString() => string.Concat("(", string.Join(", ", new string?[] { Item1?.ToString(), Item2?.ToString(), Item3?.ToString(), Item4?.ToString(), Item5?.ToString(), Item6?.ToString(), Item7?.ToString() }), ")");
}
