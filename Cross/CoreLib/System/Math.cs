using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

public static partial class Math
{
    public const double E = 2.7182818284590452354;
    public const double PI = 3.14159265358979323846;
    public const double Tau = 6.283185307179586476925;

    public static sbyte Abs(sbyte value) => sbyte.Abs(value);

    public static short Abs(short value) => short.Abs(value);

    public static int Abs(int value) => int.Abs(value);

    public static long Abs(long value) => long.Abs(value);

    public static nint Abs(nint value) => nint.Abs(value);

    public static decimal Abs(decimal value) => decimal.Abs(value);

    public static float Abs(float value) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(value) & 0x7FFFFFFF);

    public static double Abs(double value) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(value) & 0x7FFFFFFFFFFFFFFF);

    public static sbyte Max(sbyte val1, sbyte val2) => val1 >= val2 ? val1 : val2;

    public static byte Max(byte val1, byte val2) => val1 >= val2 ? val1 : val2;

    public static short Max(short val1, short val2) => val1 >= val2 ? val1 : val2;

    public static ushort Max(ushort val1, ushort val2) => val1 >= val2 ? val1 : val2;

    public static int Max(int val1, int val2) => val1 >= val2 ? val1 : val2;

    public static uint Max(uint val1, uint val2) => val1 >= val2 ? val1 : val2;

    public static long Max(long val1, long val2) => val1 >= val2 ? val1 : val2;

    public static ulong Max(ulong val1, ulong val2) => val1 >= val2 ? val1 : val2;

    public static nint Max(nint val1, nint val2) => val1 >= val2 ? val1 : val2;

    public static nuint Max(nuint val1, nuint val2) => val1 >= val2 ? val1 : val2;

    public static decimal Max(decimal val1, decimal val2) => val1 >= val2 ? val1 : val2;

    public static float Max(float val1, float val2) => val1 != val2 ? float.IsNaN(val1) ? val1 : val2 < val1 ? val1 : val2 : float.IsNegative(val2) ? val1 : val2;

    public static double Max(double val1, double val2) => val1 != val2 ? double.IsNaN(val1) ? val1 : val2 < val1 ? val1 : val2 : double.IsNegative(val2) ? val1 : val2;

    public static sbyte Min(sbyte val1, sbyte val2) => val1 <= val2 ? val1 : val2;

    public static byte Min(byte val1, byte val2) => val1 <= val2 ? val1 : val2;

    public static short Min(short val1, short val2) => val1 <= val2 ? val1 : val2;

    public static ushort Min(ushort val1, ushort val2) => val1 <= val2 ? val1 : val2;

    public static int Min(int val1, int val2) => val1 <= val2 ? val1 : val2;

    public static uint Min(uint val1, uint val2) => val1 <= val2 ? val1 : val2;

    public static long Min(long val1, long val2) => val1 <= val2 ? val1 : val2;

    public static ulong Min(ulong val1, ulong val2) => val1 <= val2 ? val1 : val2;

    public static nint Min(nint val1, nint val2) => val1 <= val2 ? val1 : val2;

    public static nuint Min(nuint val1, nuint val2) => val1 <= val2 ? val1 : val2;

    public static decimal Min(decimal val1, decimal val2) => val1 <= val2 ? val1 : val2;

    public static float Min(float val1, float val2) => val1 != val2 ? float.IsNaN(val1) || val1 < val2 ? val1 : val2 : float.IsNegative(val1) ? val1 : val2;

    public static double Min(double val1, double val2) => val1 != val2 ? double.IsNaN(val1) || val1 < val2 ? val1 : val2 : double.IsNegative(val1) ? val1 : val2;

    public static double MaxMagnitude(double x, double y)
    {
        double a = Abs(x);
        double b = Abs(y);
        return a > b || double.IsNaN(a) ? x : a == b ? double.IsNegative(x) ? y : x : y;
    }

    public static double MinMagnitude(double x, double y)
    {
        double a = Abs(x);
        double b = Abs(y);
        return a < b || double.IsNaN(a) ? x : a == b ? double.IsNegative(x) ? x : y : y;
    }

    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) => (sbyte)Clamp((int)value, min, max);

    public static byte Clamp(byte value, byte min, byte max) => (byte)Clamp((int)value, min, max);

    public static short Clamp(short value, short min, short max) => (short)Clamp((int)value, min, max);

    public static ushort Clamp(ushort value, ushort min, ushort max) => (ushort)Clamp((int)value, min, max);

    public static int Clamp(int value, int min, int max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static uint Clamp(uint value, uint min, uint max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static long Clamp(long value, long min, long max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static ulong Clamp(ulong value, ulong min, ulong max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static nint Clamp(nint value, nint min, nint max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static nuint Clamp(nuint value, nuint min, nuint max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static float Clamp(float value, float min, float max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static double Clamp(double value, double min, double max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static decimal Clamp(decimal value, decimal min, decimal max) => min > max ? throw MinOverMax(min.ToString(), max.ToString()) : value < min ? min : value > max ? max : value;

    public static int Sign(sbyte value) => Sign((int)value);

    public static int Sign(short value) => Sign((int)value);

    public static int Sign(int value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Sign(long value) => value < 0 ? -1 : value > 0 ? 1 : 0;

    public static int Sign(nint value) => Sign((int)value);

    public static int Sign(decimal value) => decimal.Sign(value);

    public static int Sign(float value) => value < 0 ? -1 : value > 0 ? 1 : value == 0 ? 0 : throw NotANumber();

    public static int Sign(double value) => value < 0 ? -1 : value > 0 ? 1 : value == 0 ? 0 : throw NotANumber();

    public static int DivRem(int a, int b, out int result)
    {
        int quotient = a / b;
        result = a - (quotient * b);
        return quotient;
    }

    public static long DivRem(long a, long b, out long result)
    {
        long quotient = a / b;
        result = a - (quotient * b);
        return quotient;
    }

    public static (int Quotient, int Remainder) DivRem(int left, int right) => int.DivRem(left, right);

    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right) => uint.DivRem(left, right);

    public static (long Quotient, long Remainder) DivRem(long left, long right) => long.DivRem(left, right);

    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right) => ulong.DivRem(left, right);

    public static (byte Quotient, byte Remainder) DivRem(byte left, byte right) => byte.DivRem(left, right);

    public static long BigMul(int a, int b) => (long)a * b;

    public static ulong BigMul(uint a, uint b) => (ulong)a * b;

    public static ulong BigMul(ulong a, ulong b, out ulong low)
    {
        ulong lowLow = (ulong)(uint)a * (uint)b;
        ulong highLow = ((a >> 32) * (uint)b) + (lowLow >> 32);
        ulong lowHigh = ((ulong)(uint)a * (b >> 32)) + (uint)highLow;
        low = (lowHigh << 32) | (uint)lowLow;
        return ((a >> 32) * (b >> 32)) + (highLow >> 32) + (lowHigh >> 32);
    }

    public static long BigMul(long a, long b, out long low)
    {
        ulong high = BigMul((ulong)a, (ulong)b, out ulong unsignedLow);
        low = (long)unsignedLow;
        return (long)high - ((a >> 63) & b) - ((b >> 63) & a);
    }

    [DoesNotReturn]
    internal static void ThrowNegateOverflow() => throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");

    private static ArgumentException MinOverMax(string min, string max) => new(string.Concat("'", min, "' cannot be greater than ", max + "."));

    private static ArithmeticException NotANumber() => new("Function does not accept floating point Not-a-Number values.");
}
