namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>Quicksort of 512 integers, the smaller part by recursion.</summary>
internal static class QuickSort
{
    private const int Length = 512;
    private static int[] s_values = [];

    public static void Prepare() => s_values = new int[Length];

    public static uint Run()
    {
        int[] values = s_values;
        uint seed = 1;
        for (int i = 0; i < values.Length; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            values[i] = (int)seed >> 8;
        }

        Sort(values, 0, values.Length - 1);
        uint hash = 0;
        for (int i = 0; i < values.Length; i++)
        {
            hash = (hash * 31) + (uint)values[i];
        }

        return hash;
    }

    private static void Sort(int[] values, int low, int high)
    {
        while (low < high)
        {
            int pivot = values[(low + high) >> 1];
            int i = low;
            int j = high;
            while (i <= j)
            {
                while (values[i] < pivot)
                {
                    i++;
                }

                while (values[j] > pivot)
                {
                    j--;
                }

                if (i <= j)
                {
                    int t = values[i];
                    values[i] = values[j];
                    values[j] = t;
                    i++;
                    j--;
                }
            }

            if (j - low < high - i)
            {
                Sort(values, low, j);
                low = i;
            }
            else
            {
                Sort(values, i, high);
                high = j;
            }
        }
    }
}
