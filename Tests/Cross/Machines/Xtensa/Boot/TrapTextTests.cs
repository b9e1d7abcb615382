using System;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

public sealed class TrapTextTests
{
    [Fact]
    public void Records_AreCauseAddressLengthAndText()
    {
        (byte[] bytes, var symbols) = TrapTexts.Build(0x1000, "3 | three | address\n255 | other |");
        Assert.Equal([3, 1, 11, .. "three at 0x"u8, 255, 0, 11, .. "other at 0x"u8], bytes[(int)(symbols["trap_causes"] - 0x1000)..]);
        Assert.Equal([6, .. "Trap: "u8], bytes[..7]);
        Assert.Equal(0x1000, symbols["trap_text_program"]);
    }

    [Fact]
    public void LongestLine_FitsItsBuffer()
    {
        (byte[] bytes, _) = TrapTexts.Build(0, $"255 | {new string('x', 72)} | address");
        int line = "Trap in a handler: ".Length + 72 + " at 0x00000000, address 0x00000000\n".Length;
        Assert.InRange(line, 100, 128);
        Assert.Equal(72, bytes.Count(b => b == 'x') - 2);
    }

    [Theory]
    [InlineData("1 | one")]
    [InlineData("1 | one | somewhere")]
    [InlineData("1 |  | address")]
    [InlineData("256 | many |")]
    [InlineData("1 | one |\n1 | again |", 2)]
    [InlineData("1 | 123456789012345678901234567890123456789012345678901234567890123456789012345678901 |")]
    public void WrongLine_IsNamed(string table, int line = 1) => Assert.Equal(
        $"causes.table.txt({line}): a line is: cause | text | address or nothing; causes ascend to 255, a text has at most 72 characters",
        Assert.Throws<TableException>(() => TrapTexts.Build(0, table)).Message);

    [Fact]
    public void Table_WithoutOtherCauses_IsRefused() => Assert.Contains("the last cause must be 255", Assert.Throws<TableException>(() => TrapTexts.Build(0, "1 | one |")).Message, StringComparison.Ordinal);
}
