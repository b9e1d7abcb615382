// covers: convert x int, string, bool, double, byte; base64 x byte; hex x byte
using System;
using System.Globalization;

namespace Programs.Library.ConvertClass;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(Convert.ToInt32("123", CultureInfo.InvariantCulture) + Convert.ToInt32(true) + Convert.ToInt32(2.5) + Convert.ToInt32(3.5));
        Console.WriteLine(Convert.ToString(255, 2) + " " + Convert.ToString(255, 16) + " " + Convert.ToInt32("ff", 16));
        Console.WriteLine(Convert.ToBoolean(0) | Convert.ToBoolean("true", CultureInfo.InvariantCulture));
        byte[] bytes = [0, 1, 2, 250, 255, 77, 100];
        for (int n = 0; n <= bytes.Length; n++)
        {
            string text = Convert.ToBase64String(bytes, 0, n);
            Console.WriteLine(text + " " + Convert.FromBase64String(text).Length);
        }

        Console.WriteLine(Convert.ToHexString(bytes));
        Console.WriteLine(Convert.FromHexString("00ffA0")[1]);
        try
        {
            Convert.ToByte(300);
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }

        try
        {
            Convert.FromBase64String("abc");
        }
        catch (FormatException)
        {
            Console.WriteLine("format");
        }
    }
}
