using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Encoding;

public sealed class NarrowFormTests
{
    [Theory]
    [InlineData("add", "add.n")]
    [InlineData("addi", "addi.n")]
    [InlineData("beqz", "beqz.n")]
    [InlineData("bnez", "bnez.n")]
    [InlineData("ill", "ill.n")]
    [InlineData("l32i", "l32i.n")]
    [InlineData("movi", "movi.n")]
    [InlineData("nop", "nop.n")]
    [InlineData("or", "mov.n")]
    [InlineData("ret", "ret.n")]
    [InlineData("retw", "retw.n")]
    [InlineData("s32i", "s32i.n")]
    public void ATwin_IsFound(string wide, string narrow)
    {
        Assert.True(NarrowForms.TryGetTwin(InstructionSet.Lx6.Find(wide)!.Opcode, out Opcode twin));
        Assert.Equal(narrow, InstructionSet.Lx6[twin].Mnemonic);
    }

    [Fact]
    public void EveryNarrowInstruction_IsATwinOrBreak()
    {
        string[] twins = [.. InstructionSet.Lx6.All.Where(i => i.Narrow is not null).Select(i => i.Narrow!)];
        Assert.Equal(twins.Append("break.n").Order(), InstructionSet.Lx6.All.Where(i => i.Length == 2).Select(i => i.Mnemonic).Order());
    }

    [Theory]
    [InlineData(Opcode.Addi, -1, "addi.n a2, a3, -1")]
    [InlineData(Opcode.Addi, 15, "addi.n a2, a3, 15")]
    [InlineData(Opcode.Addi, 0, null)]
    [InlineData(Opcode.Addi, 16, null)]
    [InlineData(Opcode.L32i, 60, "l32i.n a2, a3, 60")]
    [InlineData(Opcode.L32i, 64, null)]
    [InlineData(Opcode.Addmi, 256, null)]
    public void ANumber_DecidesWhetherTheTwinSuffices(object opcode, long number, string? text) =>
        Assert.Equal(text, Narrowed(new Instruction((Opcode)opcode, Operand.A(2), Operand.A(3), Operand.Number(number))));

    [Theory]
    [InlineData(0x40080004u, "beqz.n a2, 0x40080004")]
    [InlineData(0x40080043u, "beqz.n a2, 0x40080043")]
    [InlineData(0x40080044u, null)]
    [InlineData(0x40080003u, null)]
    public void ATarget_DecidesToo(uint target, string? text) => Assert.Equal(text, Narrowed(new Instruction(Opcode.Beqz, Operand.A(2), Operand.Target(target))));

    [Fact]
    public void OrOfARegisterWithItself_IsAMove()
    {
        Assert.Equal("mov.n a2, a3", Narrowed(new Instruction(Opcode.Or, Operand.A(2), Operand.A(3), Operand.A(3))));
        Assert.Null(Narrowed(new Instruction(Opcode.Or, Operand.A(2), Operand.A(3), Operand.A(4))));
        Assert.Null(Narrowed(new Instruction(Opcode.Or, Operand.A(2))));
    }

    private static string? Narrowed(Instruction wide) => NarrowForms.TryNarrow(wide, 0x40080000, out Instruction? narrow) ? narrow.ToString() : null;
}
