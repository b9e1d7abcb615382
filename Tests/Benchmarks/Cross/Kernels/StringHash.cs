namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>FNV-1a over the 16-bit characters of a string.</summary>
internal static class StringHash
{
    private static string s_text = "";

    public static void Prepare() => s_text = "The quick brown fox jumps over the lazy dog; pack my box with five dozen liquor jugs.";

    public static uint Run()
    {
        uint hash = 0;
        for (int i = 0; i < 32; i++)
        {
            hash ^= Of(s_text, hash);
        }

        return hash;
    }

    private static uint Of(string text, uint hash)
    {
        hash ^= 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }
}
