using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Intermediate.Verification;
using Xunit;

namespace DeviceKit.Cross.Tests.Intermediate.Verification;

public sealed class VerifierTests
{
    private const string Protected = """
        function @f()->()
          region r0 pad b2 typed !System.Exception
        b0:
          EnterTry r0 -> b1, b2
        b1 r0:
          Jump -> b3
        b2:
          Jump -> b3
        b3:
          Return
        """;

    [Fact]
    public void RightFunctions_HaveNoProblems()
    {
        Assert.Empty(Verify(Protected));
        Assert.Empty(Verify("""
            function @f(I32, Reference)->(I32)
              slot %0 8 align 4
            b0:
              v0 = Parameter I32 #0
              v1 = Parameter Reference #1
              v2 = SlotAddress Pointer %0 #4
              Store.Int32 v2, v0 #4
              v3 = Add Pointer v1, v0
              NullCheck v1
              v4 = Load.Int64 v3
              v5 = Truncate I32 v4
              v6 = Compare.Less I32 v5, v0
              Jump -> b1
            b1:
              v7 = Phi I32 b0: v6, b1: v8
              v8 = Add I32 v7, v0
              Branch v8 -> b1, b2
            b2:
              Return v8
            """));
    }

    [Theory]
    [InlineData("b0:\n  v0 = Constant I32 #1", "b0 has no terminator")]
    [InlineData("b0:\n  v0 = Constant I32 #1\n  Branch v0 -> b1\nb1:\n  Return", "b0: Branch has 1 targets")]
    [InlineData("b0:\n  Jump -> b1\nb1:\n  Jump -> b0", "the entry is missing or has predecessors")]
    [InlineData("b0:\n  v0 = Constant I64 #1\n  v1 = Constant I32 #1\n  v2 = Add I32 v0, v1\n  Return", "b0: Add: operands or kind do not fit: I32 (I64, I32)")]
    [InlineData("b0:\n  v0 = Parameter I32 #2\n  Return", "b0: Parameter: operands or kind do not fit: I32 ()")]
    [InlineData("b0:\n  v0 = Constant I32 #1\n  Return v0", "b0: Return: operands or kind do not fit: None (I32)")]
    [InlineData("b0:\n  v0 = Add I32 v1, v1\n  v1 = Constant I32 #1\n  Return", "b0: Add uses a Constant of b0 that does not dominate it")]
    [InlineData("b0:\n  v0 = Constant I32 #1\n  v1 = Parameter I32 #0\n  Return", "b0: Parameter is at the wrong place")]
    [InlineData("b0:\n  v0 = Constant I32 #1\n  Branch v0 -> b1, b1\nb1:\n  v1 = Phi I32 b0: v0\n  Return", "b0 goes twice to b1, which has phis")]
    [InlineData("b0:\n  v0 = Load.Int32 v1\n  v1 = LandingValue Reference #0\n  Return", "b0: LandingValue is at the wrong place")]
    [InlineData("b0:\n  v0 = NewObject Reference\n  Return", "b0: NewObject: its subject is missing")]
    public void Mistake_IsNamed(string body, string problem) => Assert.Contains(problem, Verify("function @f(I32)->()\n" + body));

    [Fact]
    public void UseInTheOtherArm_IsNamed() => Assert.Contains("b2: Return uses a Add of b1 that does not dominate it", Verify("""
        function @f(I32)->(I32)
        b0:
          v0 = Parameter I32 #0
          Branch v0 -> b1, b2
        b1:
          v1 = Add I32 v0, v0
          Return v0
        b2:
          Return v1
        """));

    [Fact]
    public void WayIntoARegion_PastItsEntry_IsNamed()
    {
        Function function = ProgramParser.ParseFunction(Protected);
        function.Blocks[3].Last!.Remove();
        new Builder { Block = function.Blocks[3] }.Jump(function.Blocks[1]);
        Assert.Contains("b3 goes into the region of b1 without entering it", Verifier.Verify(function));
    }

    [Fact]
    public void PhiWithoutAValueForEachPredecessor_IsNamed()
    {
        Function function = ProgramParser.ParseFunction(Protected);
        function.Blocks[3].Insert(new Instruction(Operation.Phi, ValueKind.I32), function.Blocks[3].First);
        Assert.Contains("b3: a phi has 0 values for 2 predecessors", Verifier.Verify(function));
    }

    [Fact]
    public void PadThatOthersReach_AndRegionThatNobodyEnters_AreNamed()
    {
        Function function = ProgramParser.ParseFunction(Protected);
        function.Blocks[1].SetSuccessor(0, function.Blocks[2]);
        Assert.Contains("the landing pad of r0 has phis or other predecessors", Verifier.Verify(function));
        function = ProgramParser.ParseFunction(Protected.Replace("EnterTry r0 -> b1, b2", "Jump -> b3"));
        Assert.Equal(["r0 is never entered", "the landing pad of r0 has phis or other predecessors"], Verifier.Verify(function).Order());
    }

    private static string[] Verify(string text) => [.. Verifier.Verify(ProgramParser.ParseFunction(text))];
}
