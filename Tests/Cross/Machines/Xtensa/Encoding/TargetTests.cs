using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Encoding;

/// <summary>What is relative to the instruction's address, with the alignment that the manual asks for.</summary>
public sealed class TargetTests
{
    [Theory]
    [InlineData(Opcode.J, 0x40080001u, 0x40080005u, true)]
    [InlineData(Opcode.J, 0x40080001u, 0x400A0004u, true)]
    [InlineData(Opcode.J, 0x40080001u, 0x400A0005u, false)]
    [InlineData(Opcode.Call0, 0x40080003u, 0x40080004u, true)]
    [InlineData(Opcode.Call0, 0x40080003u, 0x40080005u, false)]
    [InlineData(Opcode.Call8, 0x40080000u, 0x40100000u, true)]
    [InlineData(Opcode.Call8, 0x40080000u, 0x40100004u, false)]
    [InlineData(Opcode.Call8, 0x40080000u, 0x40000004u, true)]
    [InlineData(Opcode.Call8, 0x40080000u, 0x40000000u, false)]
    public void ATarget_IsReachedInItsRangeAndAlignmentOnly(object opcode, uint address, uint target, bool isReached) =>
        Assert.Equal(isReached, Encoder.TryEncode(new Instruction((Opcode)opcode, Operand.Target(target)), address, out _, out _));

    [Theory]
    [InlineData(0x40080000u, 0x4007FFFCu, true)] // the word before
    [InlineData(0x40080000u, 0x40080000u, false)] // the instruction itself
    [InlineData(0x40080001u, 0x40080000u, true)] // the word that the instruction begins in
    [InlineData(0x40080001u, 0x40080004u, false)]
    [InlineData(0x40080003u, 0x40080000u, true)]
    [InlineData(0x40080000u, 0x40040000u, true)] // 256 KiB back
    [InlineData(0x40080000u, 0x4003FFFCu, false)]
    [InlineData(0x40080001u, 0x40040004u, true)]
    [InlineData(0x40080001u, 0x40040000u, false)]
    [InlineData(0x40080000u, 0x4007FFFEu, false)]
    public void ALiteral_IsAWordBehindTheInstruction(uint address, uint literal, bool isReached) =>
        Assert.Equal(isReached, Encoder.TryEncode(new Instruction(Opcode.L32r, Operand.A(2), Operand.Target(literal)), address, out _, out _));

    [Theory]
    [InlineData(0x40080103u, true)]
    [InlineData(0x40080104u, false)]
    [InlineData(0x40080004u, true)]
    [InlineData(0x40080003u, false)]
    public void ALoop_EndsWithin256BytesForward(uint end, bool isReached) =>
        Assert.Equal(isReached, Encoder.TryEncode(new Instruction(Opcode.Loop, Operand.A(2), Operand.Target(end)), 0x40080000, out _, out _));

    [Fact]
    public void Addresses_WrapAtFourGigabytes()
    {
        Assert.True(Encoder.TryEncode(new Instruction(Opcode.J, Operand.Target(2)), 0xFFFFFFFC, out uint word, out _));
        Assert.Equal(0x86u, word);
        Assert.True(Decoder.TryDecode([0x86, 0, 0], 0xFFFFFFFC, null, out Instruction? back));
        Assert.Equal(2, back.Operands[0].Value);
    }
}
