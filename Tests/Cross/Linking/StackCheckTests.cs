using DeviceKit.Cross.Tests.Machines.Xtensa;
using DeviceKit.Cross.Tests.Machines.Xtensa.Boot;
using Xunit;

namespace DeviceKit.Cross.Tests.Linking;

/// <summary>A recursion without end calls the function that tells of it; one that ends, just before, does not.</summary>
public sealed class StackCheckTests
{
    [Theory]
    [InlineData(1000000, 77)]
    [InlineData(40, 40)]
    public void Recursion_OfADepth(int depth, int code) => Assert.Equal(code, Run($"""
        function @main()->(I32)
        b0:
          v0 = Constant I32 #{depth}
          v1 = Call I32 @even v0
          Return v1
        function @even(I32)->(I32)
        b0:
          v0 = Parameter I32 #0
          v1 = Constant I32 #1
          v2 = Subtract I32 v0, v1
          v3 = Call I32 @odd v2
          v4 = Add I32 v3, v1
          Return v4
        function @odd(I32)->(I32)
        b0:
          v0 = Parameter I32 #0
          Branch v0 -> b1, b2
        b1:
          v1 = Call I32 @even v0
          Return v1
        b2:
          v2 = Constant I32 #0
          Return v2
        """).ExitCode);

    [Theory]
    [InlineData(100, 100)]
    [InlineData(3500, 77)]
    public void MemoryFromTheStack(int size, int code)
    {
        foreach (int bytes in (int[])[size, size == 100 ? size : int.MaxValue, size == 100 ? size : int.MinValue])
        {
            Assert.Equal(code, Run($"""
                function @main()->(I32)
                b0:
                  v0 = Constant I32 #{bytes}
                  v1 = StackAllocate I32 v0
                  Store.Int32 v1, v0
                  v2 = Load.Int32 v1
                  Return v2
                """).ExitCode);
        }
    }

    [Fact]
    public void Functions_OnNoCycle_DoNotLook()
    {
        string map = TextProgram.Link($$"""
            function @main()->(I32)
            b0:
              v0 = Constant I32 #5
              v1 = Call I32 @leaf v0
              Return v1
            function @leaf(I32)->(I32)
            b0:
              v0 = Parameter I32 #0
              Return v0
            {{Overflow}}
            """, 4096, "overflow").Map;
        Assert.Contains("       5 leaf", map, System.StringComparison.Ordinal);
    }

    private const string Overflow = """
        declare @simcall_exit(I32)->()
        function @overflow()->()
        b0:
          v0 = Constant I32 #77
          Call @simcall_exit v0
          Unreachable
        """;

    private static QemuRun Run(string text) => QemuMachine.Run(TextProgram.Link($"{text}\n{Overflow}", 4096, "overflow").File);
}
