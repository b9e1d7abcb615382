// covers: format-F x double; format-E x double; format-N x double; format-G x double; format-P x double; format-custom x double
using System;
using System.Globalization;

namespace Programs.Formatting.FloatFormats;

internal static class Program
{
    internal static void Main()
    {
        double[] values = [0, 1, -1.005, 123.456, 0.5, 1.5, 2.5, 1234567.891, 1e-7, -9.995, 1e20, double.NaN];
        string[] formats = ["F0", "F2", "F5", "E3", "e10", "N2", "G4", "G17", "P1", "0.00", "#,##0.0", "R"];
        foreach (double v in values)
        {
            foreach (string f in formats)
            {
                Console.Write(v.ToString(f, CultureInfo.InvariantCulture));
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
