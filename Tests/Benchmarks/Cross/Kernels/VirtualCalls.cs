namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>Virtual calls on three classes in turn; in C a table of functions, as C++ compilers lay them out.</summary>
internal static class VirtualCalls
{
    private static Shape[] s_shapes = [];

    public static void Prepare()
    {
        s_shapes = new Shape[96];
        for (int i = 0; i < s_shapes.Length; i++)
        {
            s_shapes[i] = (i % 3) switch { 0 => new Square(i), 1 => new Oblong(i, i + 1), _ => new Strip(i) };
        }
    }

    public static uint Run()
    {
        Shape[] shapes = s_shapes;
        uint sum = 0;
        for (int round = 0; round < 16; round++)
        {
            for (int i = 0; i < shapes.Length; i++)
            {
                sum = (sum * 3) + (uint)shapes[i].Area(round);
            }
        }

        return sum;
    }

    private abstract class Shape
    {
        public abstract int Area(int scale);
    }

    private sealed class Square(int side) : Shape
    {
        private readonly int _side = side;

        public override int Area(int scale) => _side * _side * scale;
    }

    private sealed class Oblong(int width, int height) : Shape
    {
        private readonly int _width = width;
        private readonly int _height = height;

        public override int Area(int scale) => (_width + scale) * _height;
    }

    private sealed class Strip(int length) : Shape
    {
        private readonly int _length = length;

        public override int Area(int scale) => _length - scale;
    }
}
