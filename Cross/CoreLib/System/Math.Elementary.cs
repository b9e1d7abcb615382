using DeviceKit.CoreLib.Arithmetic;

namespace System;

/// <content>Elementary functions.</content>
public static partial class Math
{
    public static double Exp(double d) => Elementary.Exp(d);

    public static double Log(double d) => Elementary.Log(d);

    public static double Log(double a, double newBase)
    {
        if (double.IsNaN(a))
        {
            return a;
        }

        if (double.IsNaN(newBase))
        {
            return newBase;
        }

        return newBase == 1 || (a != 1 && (newBase == 0 || double.IsPositiveInfinity(newBase))) ? double.NaN : Elementary.Log(a) / Elementary.Log(newBase);
    }

    public static double Log2(double x) => Elementary.Log2(x);

    public static double Log10(double d) => Elementary.Log10(d);

    public static double Pow(double x, double y) => Elementary.Pow(x, y);

    public static double Cbrt(double d) => Elementary.Cbrt(d);

    public static double Sin(double a) => Elementary.Sin(a);

    public static double Cos(double d) => Elementary.Cos(d);

    public static (double Sin, double Cos) SinCos(double x) => Elementary.SinCos(x);

    public static double Tan(double a) => Elementary.Tan(a);

    public static double Asin(double d) => Elementary.Asin(d);

    public static double Acos(double d) => Elementary.Acos(d);

    public static double Atan(double d) => Elementary.Atan(d);

    public static double Atan2(double y, double x) => Elementary.Atan2(y, x);

    public static double Sinh(double value) => Elementary.Sinh(value);

    public static double Cosh(double value) => Elementary.Cosh(value);

    public static double Tanh(double value) => Elementary.Tanh(value);
}
