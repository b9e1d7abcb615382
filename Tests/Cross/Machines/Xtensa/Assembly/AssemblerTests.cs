using System;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Assembly;
using DeviceKit.Cross.Machines.Xtensa.Disassembly;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Assembly;

public sealed class AssemblerTests
{
    private const uint Address = 0x40080000;

    [Fact]
    public void AStub_IsWhatItsTextSays()
    {
        AssemblyResult result = Assemble(
            """
            # Sets up a stack and calls main.
                    .equ    STACK, 0x3ffe0000
                    .literal_position
            start:  l32r    a1, stack           // the pool stands before its users
                    .literal stack, STACK - 16
                    .literal_position
                    .literal table, main
                    movi    a0, 0
                    call8   main
            again:  j       again
                    .align  4
            main:   entry   sp, 32
                    l32r    a2, table
                    L32I.N  a2, a2, 4
                    loop    a2, end
                    nop
            end:
                    retw.n
            """);
        Assert.Equal(
            [
                "40080004: l32r a1, 0x40080000",
                "4008000c: movi a0, 0",
                "4008000f: call8 0x40080018",
                "40080012: j 0x40080012",
                "40080018: entry a1, 32",
                "4008001b: l32r a2, 0x40080008",
                "4008001e: l32i.n a2, a2, 4",
                "40080020: loop a2, 0x40080026",
                "40080023: nop",
                "40080026: retw.n",
            ],
            Listing(result, 4, 12, 15, 18, 24, 27, 30, 32, 35, 38));
        Assert.Equal("F0FFFD3F", Hex(result)[..8]);
        Assert.Equal("18000840", Hex(result)[16..24]);
        Assert.Equal(Address + 4, result.Symbols["start"]);
        Assert.Equal(0x3FFE0000, result.Symbols["STACK"]);
        Assert.Equal(Address, result.Symbols["stack"]);
        Assert.Equal(Address + 38, result.Symbols["end"]);
    }

    [Theory]
    [InlineData(".byte 1, -1, 255, 'x", null)]
    [InlineData(".byte 1, -1, 255", "01FFFF")]
    [InlineData(".half 0x1234, -2", "3412FEFF")]
    [InlineData(".word 0xffffffff, . , end - . \n end:", "FFFFFFFF000008400C000000")]
    [InlineData(".word 1 + 2 * 3, (1 + 2) * 3, -1 >> 1 & 0xff, 1 << 4 | 1, ~0 ^ 1, 0b101", "0700000009000000FF00000011000000FEFFFFFF05000000")]
    [InlineData(".byte 1\n.align 4\n.byte 2", "0100000002")]
    [InlineData(".byte 1\n.org 3\n.byte 2", "01000002")]
    [InlineData(".space 3\n.byte 2", "00000002")]
    [InlineData("j 0x40080008\n.align 8", "0601000000000000")]
    [InlineData("nop\n.align 4", "F02000F020003DF0")]
    [InlineData("nop.n\n.align 4", "3DF03DF0")]
    [InlineData("nop.n\nnop\n.align 8", "3DF0F02000F02000")]
    [InlineData("nop\n.align 2", "F02000F02000")]
    [InlineData("nop\nnop\nnop\n.align 16", "F02000F02000F02000F020003DF03DF0")]
    [InlineData("", "")]
    [InlineData("a: b_1: .byte b_1 - a", "00")]
    [InlineData(".literal later, 5\nl32r a2, later\n", "0500000021FFFF")]
    [InlineData(".byte 9\n.literal_position\n.literal x, 7\n.byte x - 0x40080000", "090000000700000004")]
    public void Directives_WriteTheirBytes(string text, string? hex)
    {
        AssemblyResult result = Assemble(text);
        Assert.Equal(hex is not null, result.IsGood);
        Assert.Equal(hex ?? "", Hex(result));
    }

    [Fact]
    public void NopsBehindAnInstruction_AreInstructions()
    {
        AssemblyResult result = Assemble("nop\n.align 4\nadd a2, a3, a4");
        Assert.Equal(["40080000: nop", "40080003: nop", "40080006: nop.n", "40080008: add a2, a3, a4"], Listing(result, 0, 3, 6, 8));
    }

    [Fact]
    public void EveryError_IsReportedWithItsPlace()
    {
        AssemblyResult result = Assemble(
            """
            start:  addi    a2, a3, 200
                    frob    a2
                    l32i    a2, a3
                    l32i    a2, 5, 8
                    add.n   a2, a3, b4
            start:  nop
                    .word   missing
                    .byte   256
                    beqz    a2, start +
                    movi    a2, 1 1
                    .align  3
            a2:     nop
                    .word   $1$
                    ret !
                    .org    -1
                    .literal x
                    .equ    y
            """);
        Assert.Equal(
            [
                "(1,25): addi: operand 3 (simm8) is 200; it must be -128..127",
                "(2,9): 'frob' is neither an instruction nor a directive",
                "(3,23): there must be ',', not the line's end",
                "(4,21): there must be a register, not 5",
                "(5,25): add.n: operand 3 (at) is b4; it must be a0..a15",
                "(6,1): 'start' is there twice",
                "(7,17): 'missing' has no value",
                "(8,17): 256 is not in -128..255",
                "(9,28): there must be a number or a symbol, not the line's end",
                "(10,23): nothing may follow here, but there is 1",
                "(11,17): 3 is not a power of two",
                "(12,1): 'a2' cannot be a symbol's name",
                "(13,17): '$1$' has no value",
                "(14,13): '!' does not belong here",
                "(15,17): -1 is not in 33..1048576",
                "(16,19): there must be ',', not the line's end",
                "(17,18): there must be ',', not the line's end",
            ],
            result.Errors.Select(e => e.ToString()));
        Assert.Equal(0, result.Bytes.Length);
    }

    [Theory]
    [InlineData(".space 0x100001", "(1,8): 1048577 is not in 0..1048576")]
    [InlineData(".space 0x100000\n.byte 1", "(2,1): this ends above 1048576 bytes, or above 4 GiB")]
    [InlineData("muluh a2, a3, a4", "(1,1): 'muluh' is not an instruction of de233_fpu, which lacks mul32-high")]
    [InlineData("l32r a2, here\nhere: .word 1", "(1,10): l32r: operand 2 (literal16) is 0x40080003; it must be an address at -262144..-4, a multiple of 4 from 0x40080000")]
    [InlineData("5: nop", "(1,1): there must be an instruction or a directive, not 5")]
    [InlineData(".word 1 << 64", "(1,9): a shift by 64 is not one by 0..63")]
    [InlineData(".word 0x1ffffffff", "(1,7): '0x1ffffffff' is not a number below 2^32")]
    [InlineData(".equ a, b\n.equ b, 1", "(1,9): 'b' has no value")]
    [InlineData(".literal .x, 1", "(1,10): '.x' cannot be a symbol's name")]
    [InlineData(".equ sp, 1", "(1,6): 'sp' cannot be a symbol's name")]
    public void AMistake_IsOneError(string text, string error) =>
        Assert.Equal(error, Assert.Single(Assembler.Assemble(text, Address, Core.De233Fpu).Errors).ToString());

    [Fact]
    public void AnExpressionThatIsNestedTooDeep_IsAnError()
    {
        Assert.True(Assemble(".word " + new string('(', 60) + "1" + new string(')', 60)).IsGood);
        Assert.Contains("too deep", Assert.Single(Assemble(".word " + new string('(', 10_000)).Errors).Message, StringComparison.Ordinal);
        Assert.Contains("too deep", Assert.Single(Assemble(".word " + new string('-', 10_000) + "1").Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheEndOfMemory_IsAnError() =>
        Assert.Single(Assembler.Assemble("nop\nnop", 0xFFFFFFFC, Core.Esp32).Errors);

    [Fact]
    public void AnAddressThatIsNotAligned_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Assembler.Assemble("", 2, Core.Esp32));

    private static AssemblyResult Assemble(string text) => Assembler.Assemble(text, Address, Core.Esp32);

    private static string Hex(AssemblyResult result) => Convert.ToHexString(result.Bytes.Span);

    private static string[] Listing(AssemblyResult result, params int[] offsets)
    {
        Assert.Empty(result.Errors);
        return [.. offsets.Select(o => Disassembler.TryDisassemble(result.Bytes.Span[o..], result.Address + (uint)o, Core.Esp32, out string? text, out _) ? $"{result.Address + (uint)o:x}: {text}" : "none")];
    }
}
