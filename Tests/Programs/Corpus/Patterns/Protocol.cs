// covers: switch x bytes, tuple; span-pattern x byte
using System;

namespace Programs.Patterns.Protocol;

internal static class Program
{
    // A decoder of small packets by patterns on their bytes.
    private static string Decode(ReadOnlySpan<byte> packet) => packet switch
    {
        [] => "empty",
        [0x01, var length, .. var rest] when rest.Length == length => "data of " + length + " sum " + Sum(rest),
        [0x01, ..] => "bad length",
        [0x02, var high, var low] => "level " + ((high << 8) | low),
        [0x03, 0, ..] or [0x03, 1, ..] => "switch " + packet[1],
        [>= 0x80 and var kind, .., var last] => "extended " + (kind & 0x7F) + " ends " + last,
        [_] => "short",
        _ => "unknown",
    };

    private static int Sum(ReadOnlySpan<byte> bytes)
    {
        int sum = 0;
        foreach (byte b in bytes)
        {
            sum += b;
        }

        return sum;
    }

    private static string Meet((bool Light, int Level) state) => state switch
    {
        (true, > 50) => "bright",
        (true, _) => "dim",
        (false, 0) => "off",
        (false, < 0) => "impossible",
        _ => "glowing",
    };

    internal static void Main()
    {
        byte[][] packets = [[], [1, 3, 10, 20, 30], [1, 9, 1], [2, 1, 44], [3, 1, 7], [3, 2], [0x85, 1, 2, 99], [7], [7, 8]];
        foreach (byte[] p in packets)
        {
            Console.WriteLine(Decode(p));
        }

        Console.WriteLine(Meet((true, 80)) + Meet((true, 3)) + Meet((false, 0)) + Meet((false, 4)) + Meet((false, -1)));
    }
}
