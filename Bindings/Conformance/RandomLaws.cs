using System;
using System.Collections.Generic;
using System.Numerics;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>The laws of <see cref="IRandom"/>. Chance may break the statistical ones once in a million million runs.</summary>
public static class RandomLaws
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Law<IRandomBench>> All { get; } =
    [
        new(nameof(Fill_SetsEveryByte), Fill_SetsEveryByte),
        new(nameof(Fill_StaysInsideTheBuffer), Fill_StaysInsideTheBuffer),
        new(nameof(Bits_AreBalanced), Bits_AreBalanced),
        new(nameof(Values_DoNotRepeat), Values_DoNotRepeat),
    ];

    /// <summary>Every byte of a buffer of any length changes in the course of many fills, and takes many values.</summary>
    /// <param name="bench">A bench.</param>
    public static ValueTask Fill_SetsEveryByte(IRandomBench bench)
    {
        for (int length = 0; length <= 40; length++)
        {
            byte[] buffer = new byte[length];
            byte[] ones = new byte[length];
            byte[] zeros = new byte[length];
            for (int i = 0; i < 64; i++)
            {
                bench.Subject.Fill(buffer);
                for (int k = 0; k < length; k++)
                {
                    ones[k] |= buffer[k];
                    zeros[k] |= (byte)~buffer[k];
                }
            }

            Require.That(ones.AsSpan().IndexOfAnyExcept((byte)0xFF) < 0, "a bit of a buffer is never one");
            Require.That(zeros.AsSpan().IndexOfAnyExcept((byte)0xFF) < 0, "a bit of a buffer is never zero");
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The bytes before and behind the buffer stay as they were.</summary>
    /// <param name="bench">A bench.</param>
    public static ValueTask Fill_StaysInsideTheBuffer(IRandomBench bench)
    {
        const byte Mark = 0x5A;
        byte[] memory = new byte[64];
        for (int length = 0; length <= 48; length++)
        {
            for (int i = 0; i < 8; i++)
            {
                memory.AsSpan().Fill(Mark);
                bench.Subject.Fill(memory.AsSpan(8, length));
                Require.That(memory.AsSpan(0, 8).IndexOfAnyExcept(Mark) < 0, "a byte before the buffer was written");
                Require.That(memory.AsSpan(8 + length).IndexOfAnyExcept(Mark) < 0, "a byte behind the buffer was written");
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Each of the 32 bits is one in about half of the values.</summary>
    /// <param name="bench">A bench.</param>
    public static ValueTask Bits_AreBalanced(IRandomBench bench)
    {
        const int Values = 10_000;
        Span<int> ones = stackalloc int[32];
        for (int i = 0; i < Values; i++)
        {
            uint value = bench.Subject.NextUInt32();
            for (int bit = 0; bit < 32; bit++)
            {
                ones[bit] += (int)((value >> bit) & 1);
            }
        }

        // Eight standard deviations of 50 each way.
        foreach (int count in ones)
        {
            Require.That(Math.Abs(count - (Values / 2)) < 400, "a bit is one in " + count.ToString() + " of 10000 values");
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Values that follow each other differ, in about half of their bits.</summary>
    /// <param name="bench">A bench.</param>
    public static ValueTask Values_DoNotRepeat(IRandomBench bench)
    {
        const int Values = 1000;
        var seen = new HashSet<uint>();
        uint last = bench.Subject.NextUInt32();
        int changed = 0;
        for (int i = 0; i < Values; i++)
        {
            uint value = bench.Subject.NextUInt32();
            changed += BitOperations.PopCount(value ^ last);
            seen.Add(value);
            last = value;
        }

        Require.That(seen.Count > Values - 4, "only " + seen.Count.ToString() + " of 1000 values differ");
        Require.That(Math.Abs(changed - (Values * 16)) < 800, "values differ in " + changed.ToString() + " of 32000 bits");
        return ValueTask.CompletedTask;
    }
}
