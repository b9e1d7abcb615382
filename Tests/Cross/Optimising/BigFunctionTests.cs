using System;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Optimising;
using Xunit;

namespace DeviceKit.Cross.Tests.Optimising;

/// <summary>No pass is much worse than linear: what a function four times as large takes in memory is not much more than four times as much.</summary>
public sealed class BigFunctionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void FourTimesTheFunction_TakesAboutFourTimesTheWork(int blocksOfOneVariable)
    {
        Measure(100, blocksOfOneVariable); // The code of the passes is compiled.
        long small = Measure(400, blocksOfOneVariable);
        long large = Measure(1600, blocksOfOneVariable);
        Assert.True(large < small * 7, $"{small} bytes, then {large}");
    }

    private static long Measure(int pieces, int blocksOfOneVariable)
    {
        Function function = Make(pieces, blocksOfOneVariable);
        Assert.True(function.Blocks.Sum(block => block.Instructions.Count()) > pieces * 20);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Pipeline.Run([function], null, OptimizationLevel.Speed);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Pieces with a diamond, a loop and a check each, on variables in slots.</summary>
    private static Function Make(int pieces, int blocksOfOneVariable)
    {
        var function = new Function(new FunctionSymbol("big", new Signature([ValueKind.Reference, ValueKind.I32], [ValueKind.I32])));
        var word = new MemoryAccess(MemoryFormat.Int32);
        var builder = new Builder();
        builder.PlaceAtEnd(function.AddBlock());
        Instruction array = builder.Emit(Operation.Parameter, ValueKind.Reference, null, 0);
        Instruction number = builder.Emit(Operation.Parameter, ValueKind.I32, null, 1);
        Slot sum = function.AddSlot(4, 4);
        Slot variable = sum;
        builder.Store(word, builder.Address(sum), number);
        for (int i = 0; i < pieces; i++)
        {
            if (i % blocksOfOneVariable == 0)
            {
                variable = function.AddSlot(4, 4);
                builder.Store(word, builder.Address(variable), builder.Constant(i));
            }

            Piece(function, builder, word, array, sum, variable);
        }

        builder.End(Operation.Return, [builder.Load(word, builder.Address(sum))], []);
        return function;
    }

    private static void Piece(Function function, Builder builder, MemoryAccess word, Instruction array, Slot sum, Slot variable)
    {
        Block then = function.AddBlock();
        Block loop = function.AddBlock();
        Block end = function.AddBlock();
        Instruction value = builder.Load(word, builder.Address(variable));
        builder.Branch(builder.Compare(Comparison.Less, value, builder.Load(word, builder.Address(sum))), then, loop);
        builder.PlaceAtEnd(then);
        builder.Emit(Operation.BoundsCheck, ValueKind.None, value, builder.Emit(Operation.ArrayLength, ValueKind.I32, array));
        Instruction address = builder.Emit(Operation.Add, ValueKind.Pointer, array, builder.Emit(Operation.Multiply, ValueKind.I32, value, builder.Constant(4)));
        builder.Store(word, builder.Address(sum), builder.Load(new MemoryAccess(MemoryFormat.Int32, "element"), address, 8));
        builder.Jump(loop);
        builder.PlaceAtEnd(loop);
        Instruction next = builder.Emit(Operation.Add, ValueKind.I32, builder.Load(word, builder.Address(variable)), builder.Constant(3));
        builder.Store(word, builder.Address(variable), next);
        builder.Branch(builder.Compare(Comparison.Less, next, builder.Constant(1000)), loop, end);
        builder.PlaceAtEnd(end);
    }
}
