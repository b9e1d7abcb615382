using System;

namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>The sieve of Eratosthenes over bytes.</summary>
internal static class Sieve
{
    private static byte[] s_composite = [];

    public static void Prepare() => s_composite = new byte[8192];

    public static uint Run()
    {
        byte[] composite = s_composite;
        composite.AsSpan().Clear();
        uint count = 0;
        for (int i = 2; i < composite.Length; i++)
        {
            if (composite[i] == 0)
            {
                count++;
                for (int j = i + i; j < composite.Length; j += i)
                {
                    composite[j] = 1;
                }
            }
        }

        return count;
    }
}
