using System;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Cross.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Tables;

/// <summary>A wrong line of a table is named with what is wrong.</summary>
public sealed class DamagedTableTests
{
    private const string Formats = "format RRR op2:4 op1:4 r:4 s:4 t:4 op0:4\nformat RRI8 imm8:8 r:4 s:4 t:4 op0:4\n";
    private const string Operands = "ar address r:4\nas address s:4\nat address t:4\nsimm8 number imm8:8 range -128..127\nsa number sa:5 range 0..31\n";

    [Theory]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 t 0000", "an instruction is MNEMONIC OPERANDS | FORMAT | BITS | OPTION | FLAGS, the last if there are any")]
    [InlineData("abs =ar, at | RRQ | 0110 0000 r 0001 t 0000 | core", "'RRQ' is not a format")]
    [InlineData("abs =ar, ax | RRR | 0110 0000 r 0001 t 0000 | core", "'ax' is not an operand")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 q 0000 | core", "'q' is not the field of an operand")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 t | core", "4 of the 24 bits are missing")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 t 0000 1 | core", "'1' does not lie in one field of format RRR")]
    [InlineData("abs =ar, at | RRR | 011000 00 r 0001 t 0000 | core", "'011000' does not lie in one field of format RRR")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r r t 0000 | core", "'r' is there twice, or higher than the field's 4 bits")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 0000 0000 | core", "not every bit of t is there")]
    [InlineData("srai =ar, at, sa | RRR | 001 sa[5] 0001 r sa[3:0] t 0000 | core", "'sa[5]' is there twice, or higher than the field's 5 bits")]
    [InlineData("srai =ar, at, sa | RRR | 001 sa[4] 0001 r sa[0:3] t 0000 | core", "'[0:3]' is not [HIGH:LOW]")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 t 0000 | core | fast", "'fast' is not a flag")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 t 0000 | core | load", "'load' is not a flag")]
    [InlineData("abs =ar, at | RRR | 0110 0000 r 0001 t 0000 | *", "the option is * where the mnemonic has a star, and only there")]
    [InlineData("abs.* =ar, at | RRR | 0110 0000 r 0001 t 0000 | *", "only rsr, wsr, xsr, rur and wur have a register")]
    [InlineData("format X a:4", "a format is 'format NAME FIELD:BITS ...', together 16 or 24 bits")]
    public void AWrongInstruction_IsNamed(string line, string message)
    {
        TableException error = Assert.Throws<TableException>(() => new InstructionSet(Formats + line, Operands, ""));
        Assert.Equal(3, error.Line);
        Assert.Equal($"instructions.table.txt(3): {message}", error.Message);
    }

    [Theory]
    [InlineData("x", "an operand is NAME CLASS FIELD:BITS")]
    [InlineData("x vector r:4", "'vector' is not a class")]
    [InlineData("x address r:0", "'r:0' is not FIELD:BITS with 1 to 20 bits")]
    [InlineData("x address r:four", "'four' is not a number")]
    [InlineData("x number r:4", "a number or target needs a range or values")]
    [InlineData("x number r:4 range 0-15", "'0-15' is not LOW..HIGH")]
    [InlineData("x number r:4 range 0..16", "0..16 in steps of 1 is not in 4 bits")]
    [InlineData("x number r:4 range 0..30 step 4", "0..30 in steps of 4 is not in 4 bits")]
    [InlineData("x number r:1 values 1 1", "there must be 2 different values")]
    [InlineData("x number r:4 range 0..15 base pc+4", "a target has a base, and nothing else has")]
    [InlineData("x target r:4 range 0..15 base pc+3", "'pc+3' is not a base")]
    [InlineData("x number r:4 range 0..15 scale 4", "'scale' is none of range, step, bias, from, values and base")]
    [InlineData("x number r:4 range", "'range' has no value, or is there twice")]
    [InlineData("ar address r:4", "'ar' is there twice")]
    public void AWrongOperand_IsNamed(string line, string message) =>
        Assert.Equal($"operands.table.txt(6): {message}", Assert.Throws<TableException>(() => OperandTable.Read(Operands + line)).Message);

    [Theory]
    [InlineData("special sar 3 rw", "a register is special or user, NAME NUMBER, then r, w, rw or rwx, then OPTION")]
    [InlineData("special sar 256 rw core", "256 is not 0..255")]
    [InlineData("special lbeg 3 rw core", "'lbeg', or number 3 for rw, is there twice")]
    [InlineData("special two 0 r core", "'two', or number 0 for r, is there twice")]
    public void AWrongRegister_IsNamed(string line, string message) =>
        Assert.Equal($"registers.table.txt(2): {message}", Assert.Throws<TableException>(() => RegisterTable.Read("special lbeg 0 rwx loop\n" + line)).Message);

    [Theory]
    [InlineData("loop | esp32", "an option is NAME | CORES | WHAT IT IS, and is there once")]
    [InlineData("loop | esp8266 | loops", "'esp8266' is not a core")]
    public void AWrongOption_IsNamed(string line, string message) =>
        Assert.Equal($"options.table.txt(2): {message}", Assert.Throws<TableException>(() => OptionTable.Read("cores esp32\n" + line)).Message);

    [Fact]
    public void AMnemonicTwice_IsNamed() =>
        Assert.Contains("'abs' is there twice", Assert.Throws<TableException>(() => new InstructionSet(Formats + Twice("abs =ar, at | RRR | 0110 0000 r 0001 t 0000 | core"), Operands, "")).Message, StringComparison.Ordinal);

    private static string Twice(string line) => $"{line}\n{line}\n";
}
