using System.Linq;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa;

/// <summary>
/// Throws and traps through compiled frames: found in the linker's tables and resumed in landing pads by a small unwinder, which is compiled as well. On the way are
/// frames that took memory from the stack.
/// </summary>
public sealed class ThrowTests
{
    private const int Rounds = 40;

    private const string Program = """
        declare @windows_walk(I32, I32)->(I32)
        declare @windows_resume(I32, I32, I32, I32, I32, I32)->()
        declare @simcall_write(I32, I32, I32)->(I32)
        data @__unwind_start Constants 0 align 4
        data @__unwind_end Constants 0 align 4
        data @trap_function Constants 0 align 4
        data @words Zero 512 align 4
        data @sum Zero 4 align 4

        function @main()->(I32)
        b0:
          v0 = Constant I32 #0
          v1 = SymbolAddress I32 @trap_function
          v2 = SymbolAddress I32 @trapped
          Store.Int32 v1, v2
          v3 = SymbolAddress I32 @sum
          Jump -> b1
        b1:
          v4 = Phi I32 b0: v0, b2: v8
          v5 = Constant I32 #40
          v6 = Compare.Less I32 v4, v5
          Branch v6 -> b2, b3
        b2:
          v7 = Call I32 @catch v4
          v9 = Load.Int32 v3
          v10 = Add I32 v9, v7
          Store.Int32 v3, v10
          v11 = Constant I32 #1
          v8 = Add I32 v4, v11
          Jump -> b1
        b3:
          v12 = Constant I32 #1
          v13 = Constant I32 #4
          v14 = Call I32 @simcall_write v12, v3, v13
          Return v14

        function @catch(I32)->(I32)
          region r0 pad b3 cleanup
        b0:
          v0 = Parameter I32 #0
          v1 = Constant I32 #7
          v2 = Multiply I32 v0, v1
          v3 = Constant I32 #1
          v4 = Add I32 v2, v3
          EnterTry r0 -> b1, b3
        b1 r0:
          v5 = Call I32 @deep v0, v0
          Jump -> b2
        b2:
          Return v5
        b3:
          v6 = LandingValue Reference #0
          v7 = Reinterpret I32 v6
          v8 = Add I32 v7, v4
          Return v8

        function @deep(I32, I32)->(I32)
        b0:
          v0 = Parameter I32 #0
          v1 = Parameter I32 #1
          v2 = Constant I32 #0
          v3 = Compare.Equal I32 v1, v2
          Branch v3 -> b1, b2
        b1:
          v4 = Constant I32 #1
          v5 = And I32 v0, v4
          Branch v5 -> b3, b4
        b2:
          v6 = Constant I32 #4
          v7 = Multiply I32 v1, v6
          v8 = StackAllocate I32 v7
          Store.Int32 v8, v1
          v16 = Constant I32 #1
          v9 = Subtract I32 v1, v16
          v10 = Call I32 @deep v0, v9
          v11 = Load.Int32 v8
          v12 = Add I32 v10, v11
          Return v12
        b3:
          v13 = Constant I32 #1000
          v14 = Multiply I32 v0, v13
          Call @throw v14
          Unreachable
        b4:
          v15 = Load.Int32 v2 #16
          Return v15

        function @trapped(I32, I32)->()
        b0:
          v0 = Parameter I32 #0
          Call @throw v0
          Unreachable

        function @throw(I32)->()
        b0:
          v0 = Parameter I32 #0
          v1 = SymbolAddress I32 @words
          v2 = Constant I32 #128
          v3 = Call I32 @windows_walk v1, v2
          v4 = Constant I32 #0
          v5 = SymbolAddress I32 @__unwind_start
          v6 = SymbolAddress I32 @__unwind_end
          v7 = Constant I32 #1
          v8 = Constant I32 #4
          v9 = Constant I32 #8
          Jump -> b1
        b1:
          v10 = Phi I32 b0: v4, b7: v24
          v11 = Multiply I32 v10, v8
          v12 = Add I32 v1, v11
          v13 = Load.Int32 v12
          v14 = Subtract I32 v13, v7
          Jump -> b2
        b2:
          v15 = Phi I32 b1: v5, b4: v20
          v16 = Phi I32 b1: v4, b4: v19
          v17 = Compare.LessUnsigned I32 v15, v6
          Branch v17 -> b3, b5
        b3:
          v18 = Load.Int32 v15
          v21 = Compare.LessOrEqualUnsigned I32 v18, v14
          Branch v21 -> b4, b5
        b4:
          v19 = Load.Int32 v15 #4
          v20 = Add I32 v15, v9
          Jump -> b2
        b5:
          Branch v16 -> b6, b7
        b6:
          v22 = Load.Int32 v16 #4
          Call @windows_resume v22, v10, v0, v4, v4, v4
          Unreachable
        b7:
          v24 = Add I32 v10, v7
          Jump -> b1
        """;

    [Fact]
    public void ThrowsAndTraps_AreCaught()
    {
        QemuRun run = TextProgram.Run(Program);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Enumerable.Range(0, Rounds).Sum(n => (n % 2 == 0 ? 28 : 1000 * n) + (7 * n) + 1), (int)run.Words[0]);
    }
}
