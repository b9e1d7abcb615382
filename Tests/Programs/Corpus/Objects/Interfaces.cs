// covers: interface x class, struct; explicit-implementation x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Objects.Interfaces;

internal static class Program
{
    internal static void Main()
    {
        Play(new Dog(3));
        Play(new Robot { Charge = 2 });
        ITalker boxed = new Robot { Charge = 5 };
        boxed.Talk();
        boxed.Talk();
        Console.WriteLine(((Robot)boxed).Charge);
        IMover mover = new Dog(1);
        Console.WriteLine(mover.Move(10));
        Console.WriteLine(((ITalker)mover).Volume);
        Console.WriteLine(mover is ITalker);
        Console.WriteLine(boxed is IMover);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Play(ITalker talker)
    {
        for (int i = 0; i < talker.Volume; i++)
        {
            talker.Talk();
        }
    }
}

internal interface ITalker
{
    int Volume { get; }

    void Talk();
}

internal interface IMover
{
    int Move(int steps);
}

internal sealed class Dog(int volume) : ITalker, IMover
{
    private int _place;

    public int Volume => volume;

    public void Talk() => Console.WriteLine("woof");

    int IMover.Move(int steps) => _place += steps * volume;
}

internal struct Robot : ITalker
{
    public int Charge;

    public readonly int Volume => Charge;

    public void Talk()
    {
        Console.Write("beep ");
        Console.WriteLine(Charge--);
    }
}
