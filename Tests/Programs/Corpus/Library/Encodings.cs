// covers: utf8 x string, byte; ascii x string; utf16 x string
using System;
using System.Text;

namespace Programs.Library.Encodings;

internal static class Program
{
    internal static void Main()
    {
        string[] texts = ["plain", "gr\u00fc\u00df", "\u4e2d", "\U0001F600!", "\ud800x", ""];
        foreach (string t in texts)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(t);
            Console.WriteLine(Convert.ToHexString(utf8) + " " + Encoding.UTF8.GetByteCount(t) + " " + Encoding.UTF8.GetString(utf8).Length);
            Console.WriteLine(Convert.ToHexString(Encoding.ASCII.GetBytes(t)));
            Console.WriteLine(Convert.ToHexString(Encoding.Unicode.GetBytes(t)));
            Console.WriteLine(Convert.ToHexString(Encoding.Latin1.GetBytes(t)));
        }

        byte[][] damaged = [[0xFF], [0xC3], [0xE4, 0xB8], [0x41, 0x80, 0x42], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0x80]];
        foreach (byte[] d in damaged)
        {
            foreach (char c in Encoding.UTF8.GetString(d))
            {
                Console.Write((int)c);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}
