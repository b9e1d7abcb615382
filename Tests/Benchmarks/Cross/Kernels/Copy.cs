namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>A copy of 1,024 bytes by an ordinary loop, each changed by its place.</summary>
internal static class Copy
{
    private static byte[] s_from = [];
    private static byte[] s_to = [];

    public static void Prepare()
    {
        s_from = new byte[1024];
        s_to = new byte[1024];
        for (int i = 0; i < s_from.Length; i++)
        {
            s_from[i] = (byte)(i * 13);
        }
    }

    public static uint Run()
    {
        byte[] from = s_from;
        byte[] to = s_to;
        for (int i = 0; i < from.Length; i++)
        {
            to[i] = (byte)(from[i] ^ i);
        }

        return (uint)(to[17] + (to[1000] << 8));
    }
}
