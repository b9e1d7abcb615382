// covers: parse x int, long, byte, uint; try-parse x int, long, byte
using System;
using System.Globalization;

namespace Programs.Formatting.ParseIntegers;

internal static class Program
{
    internal static void Main()
    {
        string[] texts = ["0", "42", "-42", "+7", " 12 ", "2147483647", "2147483648", "-2147483648", "99999999999", "", "abc", "1 2", "0x10", "256", "-0", "1,000"];
        foreach (string t in texts)
        {
            Console.Write(int.TryParse(t, NumberStyles.Integer, CultureInfo.InvariantCulture, out int i));
            Console.Write(i);
            Console.Write(long.TryParse(t, NumberStyles.Integer, CultureInfo.InvariantCulture, out long l));
            Console.Write(l);
            Console.Write(byte.TryParse(t, NumberStyles.Integer, CultureInfo.InvariantCulture, out byte b));
            Console.WriteLine(b);
        }

        Console.WriteLine(int.Parse("123", CultureInfo.InvariantCulture) + uint.Parse("4000000000", CultureInfo.InvariantCulture));
        Console.WriteLine(int.Parse("ff", NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Console.WriteLine(int.Parse("1,234", NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        foreach (string t in new[] { "x", "300" })
        {
            try
            {
                Console.WriteLine(byte.Parse(t, CultureInfo.InvariantCulture));
            }
            catch (FormatException)
            {
                Console.WriteLine("format");
            }
            catch (OverflowException)
            {
                Console.WriteLine("overflow");
            }
        }
    }
}
