// covers: switch x int, byte, char
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.SwitchDense;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Dense(int x)
    {
        switch (x)
        {
            case 0: return 100;
            case 1:
            case 2: return 200;
            case 3: x *= 7; break;
            case 4: goto case 1;
            case 5: goto default;
            case 6: return -6;
            case 7: return 70;
            default: return x - 1000;
        }

        return x;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Letter(char c)
    {
        switch (c)
        {
            case 'a':
            case 'e':
            case 'i':
            case 'o':
            case 'u':
                return "vowel";
            case >= 'a' and <= 'z':
                return "consonant";
            default:
                return "other";
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Bytes(byte b) => b switch { 250 => 1, 251 => 2, 252 => 3, 253 => 4, 254 => 5, 255 => 6, _ => 0 };

    internal static void Main()
    {
        for (int i = -2; i < 10; i++)
        {
            Console.WriteLine(Dense(i));
        }

        Console.WriteLine(Dense(int.MinValue));
        Console.WriteLine(Dense(int.MaxValue));
        for (char c = 'X'; c < '~'; c += (char)3)
        {
            Console.WriteLine(Letter(c));
        }

        for (int i = 245; i < 262; i++)
        {
            Console.Write(Bytes((byte)i));
        }

        Console.WriteLine();
    }
}
