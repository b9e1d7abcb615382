using System;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using Xunit;

namespace DeviceKit.Cross.Tests.Intermediate.Text;

public sealed class RoundTripTests
{
    private const string Everything = """
        declare @puts(I32)->(I32) Reads Writes
        declare @"Odd name!"()->()
        data @table Constants 16 align 8 bytes 01020304 word 4 @puts 0 word 8 @other 12
        data @other Zero 4 align 4

        function @Main(I32, Reference)->(I32, I32) noinline
          slot %0 8 align 4 shared "a name"
          slot %3 4 align 4
          region r0 pad b3 typed !System.Exception, filter @Filter, cleanup
          region r1 in r0 pad b4 cleanup
        b0:
          v0 = Parameter I32 #0
          v1 = Parameter Reference #1
          EnterTry r0 -> b1, b3
        b1 r0:
          EnterTry r1 -> b2, b4
        b2 r1:
          v2 = SlotAddress Pointer %3 #2
          v3 = Load.UInt16 {^Node.next} volatile unaligned v2 #4
          v4 = Load.Reference {!System.Object} v1
          Store.Int8 {name} readonly v2, v3 #-1
          v5 = Compare.LessUnsigned I32 v3, v0
          v6 = Constant F64 #-0
          v7 = Constant F32 #0.1
          v8 = Constant F64 #0x7FF8000000000001
          v9 = CallIndirect I32 (I32)->(I32) v5, v0 at @Main 12 at @puts 3
          v10 = StringLiteral Reference "a \"quoted\" \u000A line"
          v11 = CallVirtual I32 &Node.Next v4
          v12 = Call @Filter v1, v9
          v13 = SymbolAddress I32 @"Odd name!"
          v14 = SymbolAddress Pointer @table #4
          Branch v5 -> b5, b6
        b3 cold:
          v15 = LandingValue Reference #0
          Throw v15
        b4 r0 cold:
          v16 = LandingValue Reference #0
          v17 = LandingValue I32 #2
          v18 = LandingValue I32 #3
          Resume v16, v17, v18
        b5:
          Jump -> b7
        b6:
          Jump -> b7
        b7:
          v19 = Phi I32 b5: v9, b6: v20
          v20 = Call I32 @puts v19
          v21 = Result I32 v12 #0
          Return v19, v21

        function @Filter(Reference, Pointer)->(I32) inline parent @Main effects Reads
        b0:
          v0 = Parameter Reference #0
          v1 = Parameter Pointer #1
          v2 = ParentSlotAddress Pointer %0 v1 #4
          v3 = Load.Int32 v2
          Return v3

        """;

    [Fact]
    public void Text_ReadAndPrinted_IsTheSame()
    {
        string text = Everything.ReplaceLineEndings("\n");
        ProgramText program = ProgramParser.Parse(text);
        Assert.Equal(text, Printer.PrintProgram(program.Functions, positions: true));
    }

    [Fact]
    public void Declarations_BringBackWhatTheySay()
    {
        ProgramText program = ProgramParser.Parse(Everything);
        var puts = (FunctionSymbol)program.Symbols["puts"];
        var table = (DataSymbol)program.Symbols["table"];
        Assert.Equal((FunctionEffects.Reads | FunctionEffects.Writes, DataSection.Constants, 16, 8), (puts.Effects, table.Section, table.Size, table.Alignment));
        Assert.Equal([new DataRelocation(4, puts), new DataRelocation(8, program.Symbols["other"], 12)], table.Relocations);
        Assert.Equal((FunctionEffects.Reads, program["Main"]), (program["Filter"].Symbol.Effects, program["Filter"].Parent));
    }

    [Fact]
    public void PhiOperands_FollowThePredecessors_WhateverTheOrderOfTheText()
    {
        Function function = ProgramParser.ParseFunction("""
            function @f(I32)->(I32)
            b0:
              v0 = Parameter I32 #0
              Branch v0 -> b2, b1
            b1:
              v1 = Constant I32 #1
              Jump -> b3
            b2:
              v2 = Constant I32 #2
              Jump -> b3
            b3:
              v3 = Phi I32 b2: v2, b1: v1
              Return v3
            """);
        Block join = function.Blocks[3];
        Instruction phi = join.Phis.Single();
        Assert.All(Enumerable.Range(0, 2), i => Assert.Same(join.Predecessors[i], phi.Operands[i].Block));
        Assert.Contains("Phi I32 b1: v1, b2: v2", Printer.Print(function));
    }

    [Theory]
    [InlineData("b0:\n  v0 = Frobnicate I32", "line 2: no operation 'Frobnicate'")]
    [InlineData("b0:\n  Return v7", "line 2: no value v7")]
    [InlineData("b0:\n  Jump -> b4", "line 2: no block b4")]
    [InlineData("b0:\n  v0 = Constant I32 #x", "line 2: a number expected")]
    [InlineData("b0:\n  v0 = Constant I32 #1\n  v0 = Constant I32 #1", "line 3: v0 is there already")]
    [InlineData("b0:\n  Call @nothing", "line 2: no symbol 'nothing'")]
    [InlineData("b0:\n  v0 = SlotAddress Pointer %1", "line 2: no slot %1")]
    [InlineData("b0:\n  Return Return", "line 2: the end of the line expected")]
    [InlineData("b0: \nb0:", "line 2: the block is there already")]
    [InlineData("  Return", "line 1: an instruction before the first block")]
    [InlineData("  region r0 pad b9 cleanup\nb0:", "line 1: no block b9")]
    [InlineData("b0:\n  v0 = StringLiteral Reference \"x", "line 2: a quote that does not end")]
    public void Mistake_IsNamedWithItsLine(string body, string message)
    {
        TextException exception = Assert.Throws<TextException>(() => ProgramParser.Parse("function @f()->()\n" + body));
        string expected = message[(message.IndexOf(':', StringComparison.Ordinal) + 2)..];
        int line = int.Parse(message.AsSpan(5, message.IndexOf(':', StringComparison.Ordinal) - 5)) + 1;
        Assert.StartsWith($"line {line}: {expected}", exception.Message);
    }
}
