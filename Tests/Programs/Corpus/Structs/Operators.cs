// covers: operator x struct; conversion-operator x struct
using System;

namespace Programs.Structs.Operators;

internal static class Program
{
    // Rational numbers, in lowest terms.
    internal static void Main()
    {
        Fraction sum = 0;
        for (int i = 1; i < 15; i++)
        {
            sum += new Fraction(1, i * i);
            Console.Write(sum.Top);
            Console.Write('/');
            Console.WriteLine(sum.Bottom);
        }

        Fraction half = new(3, 6);
        Console.WriteLine((half * half - half).Top);
        Console.WriteLine(half == new Fraction(-7, -14));
        Console.WriteLine(half != 1);
        Console.WriteLine(half < 1);
        Console.WriteLine((long)(sum * 1000000));
        Console.WriteLine((-half).Top);
        half++;
        Console.WriteLine(half.Top);
    }
}

internal readonly struct Fraction
{
    public readonly long Top;
    public readonly long Bottom;

    public Fraction(long top, long bottom)
    {
        long divisor = Divisor(top < 0 ? -top : top, bottom < 0 ? -bottom : bottom);
        if (bottom < 0)
        {
            divisor = -divisor;
        }

        Top = top / divisor;
        Bottom = bottom / divisor;
    }

    public static implicit operator Fraction(int x) => new(x, 1);

    public static explicit operator long(Fraction f) => f.Top / f.Bottom;

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator -(Fraction a) => new(-a.Top, a.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator ++(Fraction a) => a + 1;

    public static bool operator ==(Fraction a, Fraction b) => a.Top == b.Top && a.Bottom == b.Bottom;

    public static bool operator !=(Fraction a, Fraction b) => !(a == b);

    public static bool operator <(Fraction a, Fraction b) => a.Top * b.Bottom < b.Top * a.Bottom;

    public static bool operator >(Fraction a, Fraction b) => b < a;

    public override bool Equals(object? other) => other is Fraction f && this == f;

    public override int GetHashCode() => (int)(Top ^ Bottom);

    private static long Divisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
