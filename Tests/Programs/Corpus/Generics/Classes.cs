// covers: generic-class x int, string, struct; generic-nested x class
using System;

namespace Programs.Generics.Classes;

internal static class Program
{
    internal static void Main()
    {
        var numbers = new Stack2<int>();
        var words = new Stack2<string>();
        var pairs = new Stack2<(byte, long)>();
        for (int i = 0; i < 20; i++)
        {
            numbers.Push(i * i);
            words.Push("w" + i);
            pairs.Push(((byte)i, i * 10000000000));
        }

        int sum = 0;
        while (numbers.Count > 5)
        {
            sum += numbers.Pop();
        }

        Console.WriteLine(sum);
        Console.WriteLine(words.Pop() + words.Pop());
        Console.WriteLine(pairs.Pop().Item2 + pairs.Pop().Item1);
        var list = new Chain<string>();
        list.Add("a");
        list.Add("b");
        Console.WriteLine(list.First!.Value + list.First.Next!.Value);
    }
}

internal sealed class Stack2<T>
{
    private T[] _items = new T[2];

    public int Count { get; private set; }

    public void Push(T item)
    {
        if (Count == _items.Length)
        {
            var larger = new T[Count * 2];
            for (int i = 0; i < Count; i++)
            {
                larger[i] = _items[i];
            }

            _items = larger;
        }

        _items[Count++] = item;
    }

    public T Pop()
    {
        T item = _items[--Count];
        _items[Count] = default!;
        return item;
    }
}

internal sealed class Chain<T>
{
    public Link? First;

    public void Add(T value) => First = new Link { Value = value, Next = First };

    public sealed class Link
    {
        public required T Value;
        public Link? Next;
    }
}
