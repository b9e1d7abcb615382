// covers: try-format x int, long, double; utf8-format x int
using System;
using System.Globalization;

namespace Programs.Formatting.SpanFormatting;

internal static class Program
{
    internal static void Main()
    {
        Span<char> buffer = stackalloc char[16];
        Console.WriteLine(12345.TryFormat(buffer, out int n, default, CultureInfo.InvariantCulture));
        Console.WriteLine(buffer[..n].ToString());
        Console.WriteLine(12345.TryFormat(buffer[..3], out n, default, CultureInfo.InvariantCulture));
        Console.WriteLine(n);
        Console.WriteLine((-1L).TryFormat(buffer, out n, "X8", CultureInfo.InvariantCulture));
        Console.WriteLine(buffer[..n].ToString());
        Console.WriteLine(1.25.TryFormat(buffer, out n, "F1", CultureInfo.InvariantCulture));
        Console.WriteLine(buffer[..n].ToString());
        Span<byte> bytes = stackalloc byte[8];
        Console.WriteLine(777.TryFormat(bytes, out n, default, CultureInfo.InvariantCulture));
        Console.WriteLine(bytes[n - 1] + n);
    }
}
