namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>SplitMix64: 64-bit addition, multiplication, shifts and exclusive or.</summary>
internal static class Mix64
{
    private static ulong s_seed;

    public static void Prepare() => s_seed = 42;

    public static uint Run()
    {
        ulong state = s_seed;
        ulong sum = 0;
        for (int i = 0; i < 256; i++)
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            sum += z ^ (z >> 31);
        }

        return (uint)(sum ^ (sum >> 32));
    }
}
