using System.Runtime.CompilerServices;

namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>Recursion.</summary>
internal static class Fibonacci
{
    public static void Prepare()
    {
    }

    public static uint Run() => (uint)Of(18);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Of(int n) => n < 2 ? n : Of(n - 1) + Of(n - 2);
}
