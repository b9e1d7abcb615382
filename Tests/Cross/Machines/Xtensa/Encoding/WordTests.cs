using System;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Encoding;

/// <summary>Words of all kinds decode to what encodes back to them, or to nothing.</summary>
public sealed class WordTests
{
    private const int Seed = 20_250_101;

    [Fact]
    public void EveryNarrowWord_ComesBackOrIsRefused()
    {
        int decoded = 0;
        for (uint word = 0; word < 1 << 16; word++)
        {
            if (InstructionSet.LengthOf((byte)word) == 2)
            {
                decoded += Check(word, 2) ? 1 : 0;
            }
        }

        // op0 8 to 11 are whole; 12 is MOVI.N, BEQZ.N and BNEZ.N; 13 is MOV.N and the few without operands.
        Assert.Equal((5 * 4096) + 256 + 4 + 16, decoded);
    }

    [Fact]
    public void AMillionWideWords_ComeBackOrAreRefused()
    {
        var random = new Random(Seed);
        int decoded = 0;
        for (int i = 0; i < 1_000_000; i++)
        {
            uint word = (uint)random.Next(1 << 24);
            if (InstructionSet.LengthOf((byte)word) == 3)
            {
                decoded += Check(word, 3) ? 1 : 0;
            }
        }

        Assert.InRange(decoded, 200_000, 500_000);
    }

    [Fact]
    public void EveryFirstByteAndLength_IsTakenWithoutAnException()
    {
        for (int first = 0; first < 256; first++)
        {
            for (int length = 0; length < 5; length++)
            {
                byte[] code = [(byte)first, 0xFF, 0xFF, 0xFF];
                bool isThere = Decoder.TryDecode(code.AsSpan(0, Math.Min(length, 4)), 0, null, out _);
                Assert.False(isThere && length < InstructionSet.LengthOf((byte)first));
            }
        }
    }

    [Theory]
    [InlineData(0x010000u)] // SLLI by 32
    [InlineData(0x000436u)] // ENTRY with a4
    [InlineData(0x00000Eu)] // no format
    [InlineData(0x00000Fu)]
    [InlineData(0xFC0000u)]
    public void WhatTheManualLeavesUndefined_IsRefused(uint word) => Assert.False(Check(word, 3));

    private static bool Check(uint word, int length)
    {
        const uint Address = 0x40080002;
        var code = new byte[3];
        Encoder.Write(word, length, code);
        if (!Decoder.TryDecode(code, Address, null, out Instruction? instruction))
        {
            return false;
        }

        Assert.True(Encoder.TryEncode(instruction, Address, out uint back, out _), instruction.ToString());
        Assert.True(back == word, $"seed {Seed}: {word:x6} is {instruction}, which is {back:x6}");
        return true;
    }
}
