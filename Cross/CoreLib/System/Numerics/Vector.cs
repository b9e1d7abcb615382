namespace System.Numerics;

/// <summary>Not accelerated, so code that asks first is not in an image.</summary>
public static class Vector
{
    public static bool IsHardwareAccelerated => false;
}
