using System;

namespace DeviceKit.Framebuffer;

/// <summary>Integer arithmetic of the rasterizer; the same on every machine.</summary>
internal static class IntegerMath
{
    /// <summary>sin(n degrees) * 32768, rounded, for 0 to 90 degrees.</summary>
    private static ReadOnlySpan<ushort> Sines =>
    [
        0, 572, 1144, 1715, 2286, 2856, 3425, 3993, 4560, 5126, 5690, 6252, 6813, 7371, 7927, 8481, 9032, 9580, 10126, 10668,
        11207, 11743, 12275, 12803, 13328, 13848, 14365, 14876, 15384, 15886, 16384, 16877, 17364, 17847, 18324, 18795, 19261, 19720, 20174, 20622,
        21063, 21498, 21926, 22348, 22763, 23170, 23571, 23965, 24351, 24730, 25102, 25466, 25822, 26170, 26510, 26842, 27166, 27482, 27789, 28088,
        28378, 28660, 28932, 29197, 29452, 29698, 29935, 30163, 30382, 30592, 30792, 30983, 31164, 31336, 31499, 31651, 31795, 31928, 32052, 32166,
        32270, 32365, 32449, 32524, 32588, 32643, 32688, 32723, 32748, 32763, 32768,
    ];

    /// <summary>sin(degrees) * 32768.</summary>
    internal static int Sin(int degrees)
    {
        int angle = degrees % 360;
        angle = angle < 0 ? angle + 360 : angle;
        return angle switch
        {
            <= 90 => Sines[angle],
            <= 180 => Sines[180 - angle],
            <= 270 => -Sines[angle - 180],
            _ => -Sines[360 - angle],
        };
    }

    /// <summary>cos(degrees) * 32768.</summary>
    internal static int Cos(int degrees) => Sin((degrees % 360) + 90);

    /// <summary>floor(a * b / c) for c above 0; a 32-bit product where it fits, with the same result.</summary>
    internal static int MultiplyDivide(int a, int b, int c)
    {
        if (a is > -46340 and < 46340 && b is > -46340 and < 46340)
        {
            int product = a * b;
            int quotient = product / c;
            return product < 0 && quotient * c != product ? quotient - 1 : quotient;
        }

        long wide = (long)a * b;
        long result = wide / c;
        return (int)(wide < 0 && result * c != wide ? result - 1 : result);
    }

    /// <summary>floor(sqrt(value)).</summary>
    internal static uint SquareRoot(ulong value)
    {
        ulong root = 0;
        ulong bit = 1UL << 62;
        while (bit > value)
        {
            bit >>= 2;
        }

        while (bit != 0)
        {
            if (value >= root + bit)
            {
                value -= root + bit;
                root = (root >> 1) + bit;
            }
            else
            {
                root >>= 1;
            }

            bit >>= 2;
        }

        return (uint)root;
    }
}
