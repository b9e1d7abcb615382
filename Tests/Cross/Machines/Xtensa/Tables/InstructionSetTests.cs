using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Cross.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Tables;

public sealed class InstructionSetTests
{
    private static readonly InstructionSet s_set = InstructionSet.Lx6;

    // The core has 513 with all forms of its special registers; 28 of them are not in de233_fpu.
    [Fact]
    public void TheLx6_Has513Instructions()
    {
        Assert.Equal(513, s_set.All.Count);
        Assert.All(s_set.All, i => Assert.True(Core.Esp32.Has(i), i.Mnemonic));
        Assert.Equal(485, s_set.All.Count(Core.De233Fpu.Has));
    }

    [Fact]
    public void NoWord_IsTwoInstructions() =>
        Assert.Empty(
            from a in s_set.All
            from b in s_set.All
            where a.Opcode < b.Opcode && a.Length == b.Length && ((a.FixedBits ^ b.FixedBits) & a.FixedMask & b.FixedMask) == 0
            select $"{a.Mnemonic} and {b.Mnemonic}");

    [Fact]
    public void EveryInstruction_IsFoundByItsWordAndItsName()
    {
        foreach (InstructionDefinition instruction in s_set.All)
        {
            Assert.Same(instruction, s_set.Find(instruction.FixedBits));
            Assert.Same(instruction, s_set.Find(instruction.Mnemonic));
            Assert.Same(instruction, s_set[instruction.Opcode]);
            Assert.Equal(instruction.Length, InstructionSet.LengthOf((byte)instruction.FixedBits));
        }

        Assert.Null(s_set.Find("salt"));
    }

    [Fact]
    public void EveryBit_IsFixedOrAnOperands()
    {
        foreach (InstructionDefinition instruction in s_set.All)
        {
            uint covered = instruction.FixedMask;
            foreach (uint bits in instruction.Operands.Select(o => o.Insert(uint.MaxValue)))
            {
                Assert.Equal(0u, covered & bits);
                covered |= bits;
            }

            Assert.Equal((1u << (8 * instruction.Length)) - 1, covered);
        }
    }

    [Fact]
    public void Registers_ThatAreReadOrWritten_AreInTheTable()
    {
        HashSet<string> registers = [.. RegisterTable.Read(TableLine.Load(RegisterTable.Name)).Select(r => r.Name)];
        Assert.Empty(s_set.All.SelectMany(i => i.Reads.Concat(i.Writes)).Except(registers));
        Assert.Equal(["sar"], s_set.Find("src")!.Reads);
        Assert.Equal(["vecbase"], s_set.Find("wsr.vecbase")!.Writes);
        Assert.Equal(["ps"], s_set.Find("xsr.ps")!.Reads);
    }

    [Theory]
    [InlineData("l16ui", InstructionFlags.Load, 2)]
    [InlineData("s32i.n", InstructionFlags.Store, 4)]
    [InlineData("s32c1i", InstructionFlags.Load | InstructionFlags.Store, 4)]
    [InlineData("beqz", InstructionFlags.Branch, 0)]
    [InlineData("rfe", InstructionFlags.Return | InstructionFlags.Privileged, 0)]
    [InlineData("add", InstructionFlags.None, 0)]
    public void Flags_AreRead(string mnemonic, object flags, int size)
    {
        Assert.Equal((InstructionFlags)flags, s_set.Find(mnemonic)!.Flags);
        Assert.Equal(size, s_set.Find(mnemonic)!.AccessSize);
    }

    /// <summary>What is in no core of Debian's QEMU, and so is proven by the table alone.</summary>
    [Fact]
    public void WhatOnlyTheLx6Has_IsKnownByName()
    {
        string[] only =
        [
            "mulsh", "muluh", "f64addc", "f64cmph", "f64cmpl", "f64iter", "f64norm", "f64rnd", "f64sexp", "f64sig", "f64subc", "rf64r", "wf64r",
            "rur.f64r_hi", "rur.f64r_lo", "rur.f64s", "wur.f64r_hi", "wur.f64r_lo", "wur.f64s",
            "rsr.litbase", "wsr.litbase", "xsr.litbase", "rsr.misc2", "wsr.misc2", "xsr.misc2", "rsr.misc3", "wsr.misc3", "xsr.misc3",
        ];
        Assert.Equal(only.Order(StringComparer.Ordinal), s_set.All.Where(i => !Core.De233Fpu.Has(i)).Select(i => i.Mnemonic).Order(StringComparer.Ordinal));
    }
}
