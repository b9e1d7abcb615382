using System.Linq;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa;

/// <summary>Functions of the intermediate form as text, through the whole back end to QEMU.</summary>
public sealed class TextProgramTests
{
    private const string Fibonacci = """
        function @fib(I32)->(I32)
        b0:
          v0 = Parameter I32 #0
          v1 = Constant I32 #2
          v2 = Compare.Less I32 v0, v1
          Branch v2 -> b1, b2
        b1:
          Return v0
        b2:
          v3 = Constant I32 #1
          v4 = Subtract I32 v0, v3
          v5 = Call I32 @fib v4
          v6 = Subtract I32 v0, v1
          v7 = Call I32 @fib v6
          v8 = Add I32 v5, v7
          Return v8
        """;

    [Fact]
    public void Recursion() => Assert.Equal(144, TextProgram.Run($"""
        function @main()->(I32)
        b0:
          v0 = Constant I32 #12
          v1 = Call I32 @fib v0
          Return v1
        {Fibonacci}
        """).ExitCode);

    [Fact]
    public void Loop_WithWideSum() => Assert.Equal((int)(Enumerable.Range(0, 2000).Sum(i => (long)i * i) >> 24), TextProgram.Run("""
        function @main()->(I32)
        b0:
          v0 = Constant I32 #0
          v1 = Constant I32 #2000
          v2 = Constant I64 #0
          Jump -> b1
        b1:
          v3 = Phi I32 b0: v0, b2: v8
          v4 = Phi I64 b0: v2, b2: v7
          v5 = Compare.Less I32 v3, v1
          Branch v5 -> b2, b3
        b2:
          v6 = SignExtend32 I64 v3
          v9 = Multiply I64 v6, v6
          v7 = Add I64 v4, v9
          v10 = Constant I32 #1
          v8 = Add I32 v3, v10
          Jump -> b1
        b3:
          v11 = Constant I32 #24
          v12 = ShiftRightUnsigned I64 v4, v11
          v13 = Truncate I32 v12
          Return v13
        """).ExitCode);

    [Fact]
    public void MemoryFromTheStack_InTheOutermostFrame_AfterItsCallerWasStored() => Assert.Equal(144 + 7, TextProgram.Run($"""
        function @main()->(I32)
        b0:
          v0 = Constant I32 #12
          v1 = Call I32 @fib v0
          v2 = StackAllocate I32 v0
          Store.Int32 v2, v1
          v3 = Constant I32 #0
          Store.Int32 v2, v3 #4
          v4 = Call I32 @fib v0
          v5 = Load.Int32 v2
          v6 = Constant I32 #7
          v7 = Add I32 v5, v6
          Return v7
        {Fibonacci}
        """).ExitCode);
}
