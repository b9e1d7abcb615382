using DeviceKit.CoreLib.Arithmetic;

namespace System;

/// <content>Elementary functions: those of double, rounded.</content>
public static partial class MathF
{
    public static float Exp(float x) => (float)Elementary.Exp(x);

    public static float Log(float x) => (float)Elementary.Log(x);

    public static float Log2(float x) => (float)Elementary.Log2(x);

    public static float Log10(float x) => (float)Elementary.Log10(x);

    public static float Pow(float x, float y) => (float)Elementary.Pow(x, y);

    public static float Cbrt(float x) => (float)Elementary.Cbrt(x);

    public static float Sin(float x) => (float)Elementary.Sin(x);

    public static float Cos(float x) => (float)Elementary.Cos(x);

    public static float Tan(float x) => (float)Elementary.Tan(x);

    public static float Asin(float x) => (float)Elementary.Asin(x);

    public static float Acos(float x) => (float)Elementary.Acos(x);

    public static float Atan(float x) => (float)Elementary.Atan(x);

    public static float Atan2(float y, float x) => (float)Elementary.Atan2(y, x);

    public static float Sinh(float x) => (float)Elementary.Sinh(x);

    public static float Cosh(float x) => (float)Elementary.Cosh(x);

    public static float Tanh(float x) => (float)Elementary.Tanh(x);
}
