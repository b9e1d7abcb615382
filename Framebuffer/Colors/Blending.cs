namespace DeviceKit.Framebuffer;

/// <summary>The rounding that every blend uses.</summary>
internal static class Blending
{
    /// <summary><paramref name="value"/> / 255, rounded to nearest; exact for 0 to 65,535.</summary>
    internal static int Divide255(int value)
    {
        int biased = value + 128;
        return (biased + (biased >> 8)) >> 8;
    }

    /// <summary>From <paramref name="from"/> (amount 0) to <paramref name="to"/> (amount 255).</summary>
    internal static int Mix(int from, int to, int amount) => Divide255((from * (255 - amount)) + (to * amount));
}
