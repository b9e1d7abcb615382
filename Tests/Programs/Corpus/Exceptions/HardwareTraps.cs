// covers: null-reference x class, array, string; divide-by-zero x int, long; overflow-division x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.HardwareTraps;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Field(Box? b) => b!.Value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Store(Box? b) => b!.Value = 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Virtual(Box? b) => b!.Get();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Length(int[]? a) => a!.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Element(int[]? a) => a![0];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Divide(int a, int b) => a / b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Remainder(long a, long b) => a % b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint DivideUnsigned(uint a, uint b) => a / b;

    private static void Try(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine(what + ": nothing");
        }
        catch (NullReferenceException)
        {
            Console.WriteLine(what + ": null");
        }
        catch (DivideByZeroException)
        {
            Console.WriteLine(what + ": zero");
        }
        catch (OverflowException)
        {
            Console.WriteLine(what + ": overflow");
        }
    }

    internal static void Main()
    {
        Try("field", () => Field(null));
        Try("store", () => Store(null));
        Try("virtual", () => Virtual(null));
        Try("length", () => Length(null));
        Try("element", () => Element(null));
        Try("divide", () => Divide(1, 0));
        Try("remainder", () => Remainder(1, 0));
        Try("unsigned", () => DivideUnsigned(1, 0));
        Try("least", () => Divide(int.MinValue, -1));
        Try("least wide", () => Remainder(long.MinValue, -1));
        Try("fine", () => Divide(int.MinValue, 1));
    }
}

internal class Box
{
    public int Value;

    public virtual int Get() => Value;
}
