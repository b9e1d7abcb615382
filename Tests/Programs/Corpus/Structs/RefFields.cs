// covers: ref-field x int; ref-struct x int
using System;

namespace Programs.Structs.RefFields;

internal static class Program
{
    internal static void Main()
    {
        int a = 5, b = 6;
        var pair = new RefPair(ref a, ref b);
        pair.Swap();
        Console.WriteLine(a);
        Console.WriteLine(b);
        pair.First = 100;
        pair.Larger() -= 30;
        pair.First++;
        Console.WriteLine(a);
        Console.WriteLine(b);
        Console.WriteLine(pair.Sum);
    }
}

internal ref struct RefPair
{
    private ref int _first;
    private readonly ref int _second;

    public RefPair(ref int first, ref int second)
    {
        _first = ref first;
        _second = ref second;
    }

    public readonly int First
    {
        get => _first;
        set => _first = value;
    }

    public readonly int Sum => _first + _second;

    public readonly void Swap() => (_first, _second) = (_second, _first);

    public readonly ref int Larger()
    {
        if (_first > _second)
        {
            return ref _first;
        }

        return ref _second;
    }
}
