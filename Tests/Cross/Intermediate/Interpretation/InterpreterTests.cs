using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Intermediate.Text;
using Xunit;

namespace DeviceKit.Cross.Tests.Intermediate.Interpretation;

public sealed class InterpreterTests
{
    private const string Loop = """
        function @sum(I32)->(I32)
        b0:
          v0 = Parameter I32 #0
          v1 = Constant I32 #0
          Jump -> b1
        b1:
          v2 = Phi I32 b0: v1, b2: v6
          v3 = Phi I32 b0: v1, b2: v5
          v4 = Compare.Less I32 v2, v0
          Branch v4 -> b2, b3
        b2:
          v5 = Add I32 v3, v2
          v7 = Constant I32 #1
          v6 = Add I32 v2, v7
          Jump -> b1
        b3:
          Return v3
        """;

    // Catches by type, runs the cleanup on the way, and says so in a slot.
    private const string Throwing = """
        declare @note(I32)->()
        function @thrower(I32)->()
          region r0 pad b3 cleanup
        b0:
          v0 = Parameter I32 #0
          EnterTry r0 -> b1, b3
        b1 r0:
          v1 = Constant I32 #100
          v2 = Divide I32 v1, v0
          Call @note v2
          Jump -> b2
        b2:
          Return
        b3:
          v3 = LandingValue Reference #0
          v4 = LandingValue I32 #1
          v5 = LandingValue I32 #2
          v6 = LandingValue I32 #3
          v7 = Constant I32 #7
          Call @note v7
          Resume v3, v5, v6

        function @filter(Reference, Pointer)->(I32) parent @main
        b0:
          v0 = Parameter Reference #0
          v1 = Parameter Pointer #1
          v2 = ParentSlotAddress Pointer %0 v1
          v3 = Load.Int32 v2
          Call @note v3
          v4 = Constant I32 #9
          Store.Int32 v2, v4
          v5 = Constant I32 #1
          Return v5

        function @main(I32)->(I32)
          slot %0 4 align 4 shared
          region r0 pad b3 typed !System.OverflowException, filter @filter
        b0:
          v0 = Parameter I32 #0
          v1 = SlotAddress Pointer %0
          v2 = Constant I32 #8
          Store.Int32 v1, v2
          EnterTry r0 -> b1, b3
        b1 r0:
          Call @thrower v0
          Jump -> b2
        b2:
          v3 = Constant I32 #-1
          Return v3
        b3:
          v4 = LandingValue I32 #1
          v5 = Load.Int32 v1
          v6 = Constant I32 #10
          v7 = Multiply I32 v4, v6
          v8 = Add I32 v7, v5
          Return v8
        """;

    [Fact]
    public void Loop_GivesTheSum_AndCountsItsSteps()
    {
        var interpreter = new Interpreter(new ObjectModel(new TextNames().Type));
        Assert.Equal([45], interpreter.Call(ProgramParser.ParseFunction(Loop).Symbol, [10]));
        Assert.Equal(3 + (11 * 2) + (10 * 4) + 1, interpreter.Steps);
    }

    [Fact]
    public void StepLimit_EndsAnEndlessLoop()
    {
        var interpreter = new Interpreter(new ObjectModel(new TextNames().Type)) { StepLimit = 1000 };
        Function function = ProgramParser.ParseFunction("function @f()->()\nb0:\n  Jump -> b1\nb1:\n  Jump -> b1");
        Assert.Equal("More than 1000 steps.", Assert.Throws<InterpretationException>(() => interpreter.Call(function.Symbol)).Message);
    }

    [Theory]
    [InlineData(5, -1, new long[] { 20 })]
    [InlineData(0, 19, new long[] { 8, 7 })]
    public void Throw_AsksFiltersFirst_ThenRunsCleanups_ThenCatches(int argument, long result, long[] notes)
    {
        (Interpreter interpreter, ProgramText program, List<long> noted) = Prepare(Throwing);
        Assert.Equal([result], interpreter.Call(program["main"].Symbol, [argument]));
        Assert.Equal(notes, noted);
    }

    [Fact]
    public void ThrowThatNobodyCatches_RunsNoCleanup_AndNamesTheType()
    {
        (Interpreter interpreter, ProgramText program, List<long> noted) = Prepare(Throwing);
        UnhandledException exception = Assert.Throws<UnhandledException>(() => interpreter.Call(program["thrower"].Symbol, [0]));
        Assert.Equal(("System.DivideByZeroException", 0), (exception.Type.Name, noted.Count));
    }

    [Fact]
    public void Objects_HaveTheLayoutOfTheImage()
    {
        (Interpreter interpreter, ProgramText program, _) = Prepare("""
            data @table Constants 8 align 4 bytes 2A000000 word 4 @table 0
            declare @note(I32)->()
            function @main(I32)->(I32, I32, I32, I32)
            b0:
              v0 = Parameter I32 #0
              v1 = NewArray Reference !"System.Int32[]" v0
              v2 = ArrayLength I32 v1
              v3 = Constant I32 #3
              BoundsCheck v3, v2
              v4 = Constant I32 #12
              v5 = Add Pointer v1, v4
              Store.Int32 v5, v3 #8
              v6 = Load.Int32 v1 #20
              v7 = SymbolAddress Pointer @table
              v8 = Load.Int32 v7 #4
              v9 = Load.Int32 v8
              v10 = StringLiteral Reference "hello"
              v11 = Load.UInt16 v10 #10
              Return v2, v6, v9, v11
            """);
        Assert.Equal([5, 3, 42, 'e'], interpreter.Call(program["main"].Symbol, [5]));
        Assert.Equal("System.IndexOutOfRangeException", Assert.Throws<UnhandledException>(() => interpreter.Call(program["main"].Symbol, [3])).Type.Name);
        Assert.Equal("System.OverflowException", Assert.Throws<UnhandledException>(() => interpreter.Call(program["main"].Symbol, [-3])).Type.Name);
    }

    [Fact]
    public void Calls_GiveSeveralResults_ThroughPointersToo()
    {
        (Interpreter interpreter, ProgramText program, _) = Prepare("""
            declare @note(I32)->()
            function @swap(I32, I64)->(I64, I32)
            b0:
              v0 = Parameter I32 #0
              v1 = Parameter I64 #1
              Return v1, v0
            function @main(I32)->(I64)
            b0:
              v0 = Parameter I32 #0
              v1 = Constant I64 #5000000000
              v2 = SymbolAddress I32 @swap
              v3 = CallIndirect (I32, I64)->(I64, I32) v2, v0, v1
              v4 = Result I64 v3 #0
              v5 = Result I32 v3 #1
              v6 = SignExtend32 I64 v5
              v7 = Add I64 v4, v6
              Return v7
            """);
        Assert.Equal([4_999_999_999], interpreter.Call(program["main"].Symbol, [-1]));
    }

    [Fact]
    public void MemoryThatIsNotThere_EndsTheRun()
    {
        (Interpreter interpreter, ProgramText program, _) = Prepare("declare @note(I32)->()\nfunction @main(I32)->()\nb0:\n  v0 = Parameter I32 #0\n  v1 = Load.Int32 v0\n  Return");
        Assert.Equal("No memory at 0x00000004 (4 bytes).", Assert.Throws<InterpretationException>(() => interpreter.Call(program["main"].Symbol, [4])).Message);
    }

    private static (Interpreter Interpreter, ProgramText Program, List<long> Notes) Prepare(string text)
    {
        var names = new TextNames();
        ProgramText program = ProgramParser.Parse(text, names);
        var interpreter = new Interpreter(new ObjectModel(names.Type));
        var notes = new List<long>();
        interpreter.Define((FunctionSymbol)program.Symbols["note"], arguments =>
        {
            notes.Add(arguments[0]);
            return [];
        });
        return (interpreter, program, notes);
    }
}
