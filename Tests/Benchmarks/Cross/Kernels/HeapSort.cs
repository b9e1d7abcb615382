namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>Heap sort of 512 integers.</summary>
internal static class HeapSort
{
    private const int Length = 512;
    private static int[] s_values = [];

    public static void Prepare() => s_values = new int[Length];

    public static uint Run()
    {
        int[] values = s_values;
        uint seed = 7;
        for (int i = 0; i < values.Length; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            values[i] = (int)seed >> 8;
        }

        for (int i = (values.Length / 2) - 1; i >= 0; i--)
        {
            Sift(values, i, values.Length);
        }

        for (int end = values.Length - 1; end > 0; end--)
        {
            (values[0], values[end]) = (values[end], values[0]);
            Sift(values, 0, end);
        }

        uint hash = 0;
        for (int i = 0; i < values.Length; i++)
        {
            hash = (hash * 31) + (uint)values[i];
        }

        return hash;
    }

    private static void Sift(int[] values, int root, int count)
    {
        int value = values[root];
        while (true)
        {
            int child = (2 * root) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && values[child + 1] > values[child])
            {
                child++;
            }

            if (values[child] <= value)
            {
                break;
            }

            values[root] = values[child];
            root = child;
        }

        values[root] = value;
    }
}
