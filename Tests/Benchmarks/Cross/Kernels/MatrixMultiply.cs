namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>The product of two matrices of 24 x 24 integers.</summary>
internal static class MatrixMultiply
{
    private const int Size = 24;
    private static int[] s_a = [];
    private static int[] s_b = [];
    private static int[] s_product = [];

    public static void Prepare()
    {
        s_a = new int[Size * Size];
        s_b = new int[Size * Size];
        s_product = new int[Size * Size];
        for (int i = 0; i < Size * Size; i++)
        {
            s_a[i] = i * 7;
            s_b[i] = (i * i) - 100;
        }
    }

    public static uint Run()
    {
        int[] a = s_a;
        int[] b = s_b;
        int[] product = s_product;
        for (int row = 0; row < Size; row++)
        {
            for (int column = 0; column < Size; column++)
            {
                int sum = 0;
                for (int k = 0; k < Size; k++)
                {
                    sum += a[(row * Size) + k] * b[(k * Size) + column];
                }

                product[(row * Size) + column] = sum;
            }
        }

        uint hash = 0;
        for (int i = 0; i < product.Length; i++)
        {
            hash = (hash * 31) + (uint)product[i];
        }

        return hash;
    }
}
