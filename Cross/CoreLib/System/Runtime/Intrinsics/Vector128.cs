namespace System.Runtime.Intrinsics;

/// <summary>Not accelerated, so code that asks first is not in an image.</summary>
public static class Vector128
{
    public static bool IsHardwareAccelerated => false;
}
