namespace DeviceKit.CoreLib.Runtime;

/// <summary>Objects that are marked and whose references are not yet. When it is full, what does not fit is found again by looking at all marked objects.</summary>
internal static unsafe class MarkStack
{
    private static nint* s_bottom;
    private static nint* s_top;
    private static nint* s_limit;

    /// <summary>Whether something did not fit.</summary>
    public static bool HasOverflowed { get; set; }

    /// <summary>The bytes for a heap of a size: one of 256, within bounds.</summary>
    public static int BytesFor(int heapSize)
    {
        int bytes = (heapSize >> 8) & ~3;
        return bytes < 256 ? 256 : bytes > 16384 ? 16384 : bytes;
    }

    public static void Initialize(nint* bottom, int bytes)
    {
        s_bottom = bottom;
        s_top = bottom;
        s_limit = bottom + (bytes >> 2);
    }

    public static void Push(nint address)
    {
        if (s_top == s_limit)
        {
            HasOverflowed = true;
            return;
        }

        *s_top++ = address;
    }

    public static bool TryPop(out nint address)
    {
        if (s_top == s_bottom)
        {
            address = 0;
            return false;
        }

        address = *--s_top;
        return true;
    }
}
