// covers: struct-scalar-replacement x double, int
using System;

namespace Programs.Structs.ComplexNumbers;

internal static class Program
{
    // Gaussian integers: operators whose structures should never see memory.
    internal static void Main()
    {
        var z = new Gauss(2, -3);
        var sum = new Gauss(0, 0);
        for (int i = 0; i < 12; i++)
        {
            sum += z * new Gauss(i, 1) - ~z;
            z = (z * z) % 1009;
            Console.Write(sum.Real);
            Console.Write(' ');
            Console.Write(sum.Imaginary);
            Console.Write(' ');
            Console.WriteLine(sum.Norm);
        }
    }
}

internal readonly struct Gauss(int real, int imaginary)
{
    public int Real => real;

    public int Imaginary => imaginary;

    public long Norm => ((long)real * real) + ((long)imaginary * imaginary);

    public static Gauss operator +(Gauss a, Gauss b) => new(a.Real + b.Real, a.Imaginary + b.Imaginary);

    public static Gauss operator -(Gauss a, Gauss b) => new(a.Real - b.Real, a.Imaginary - b.Imaginary);

    public static Gauss operator *(Gauss a, Gauss b) => new((a.Real * b.Real) - (a.Imaginary * b.Imaginary), (a.Real * b.Imaginary) + (a.Imaginary * b.Real));

    public static Gauss operator ~(Gauss a) => new(a.Real, -a.Imaginary);

    public static Gauss operator %(Gauss a, int m) => new(a.Real % m, a.Imaginary % m);
}
