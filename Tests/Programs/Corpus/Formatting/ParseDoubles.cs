// covers: parse x double, float
using System;
using System.Globalization;

namespace Programs.Formatting.ParseDoubles;

internal static class Program
{
    internal static void Main()
    {
        string[] texts = ["0", "1.5", "-2.25", ".5", "5.", "1e3", "1E-3", "0.1", "123456789.123456789", "1e308", "1e309", "1e-400", "NaN", "Infinity", "-Infinity", "abc", "", "1e", "2.2250738585072011e-308", "9007199254740993", "0.3000000000000000444"];
        foreach (string t in texts)
        {
            bool ok = double.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out double d);
            Console.Write(ok);
            Console.Write(' ');
            Console.Write(BitConverter.DoubleToInt64Bits(double.IsNaN(d) ? 0 : d));
            Console.Write(' ');
            Console.WriteLine(float.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out float f) && !float.IsNaN(f) ? BitConverter.SingleToInt32Bits(f) : -1);
        }
    }
}
