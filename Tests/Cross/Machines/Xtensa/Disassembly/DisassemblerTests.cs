using DeviceKit.Cross.Machines.Xtensa.Disassembly;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Disassembly;

public sealed class DisassemblerTests
{
    [Theory]
    [InlineData(new byte[] { 0x36, 0x41, 0x00 }, "entry a1, 32")]
    [InlineData(new byte[] { 0x1D, 0xF0 }, "retw.n")]
    [InlineData(new byte[] { 0x81, 0xFF, 0xFF }, "l32r a8, 0x4007fffc")]
    [InlineData(new byte[] { 0xE5, 0xFF, 0xFF }, "call8 0x40080000")]
    [InlineData(new byte[] { 0x04, 0x10, 0x08 }, "mula.dd.ll.ldinc m1, a0, m0, m2")]
    public void Code_IsPrintedAsTheManualWritesIt(byte[] code, string expected)
    {
        Assert.True(Disassembler.TryDisassemble(code, 0x40080000, Core.Esp32, out string? text, out int length));
        Assert.Equal(expected, text);
        Assert.Equal(code.Length, length);
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x36, 0x41 })]
    [InlineData(new byte[] { 0x1D })]
    [InlineData(new byte[] { 0x0E, 0x00, 0x00 })]
    public void WhatIsNoInstruction_IsRefused(byte[] code)
    {
        Assert.False(Disassembler.TryDisassemble(code, 0, null, out string? text, out int length));
        Assert.Null(text);
        Assert.Equal(0, length);
    }

    [Fact]
    public void WhatTheCoreHasNot_IsRefused()
    {
        byte[] muluh = [0x40, 0x23, 0xA2];
        Assert.True(Disassembler.TryDisassemble(muluh, 0, Core.Esp32, out string? text, out _));
        Assert.Equal("muluh a2, a3, a4", text);
        Assert.False(Disassembler.TryDisassemble(muluh, 0, Core.De233Fpu, out _, out _));
    }
}
