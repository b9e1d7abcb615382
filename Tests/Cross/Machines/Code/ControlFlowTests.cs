using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Code;

public sealed class ControlFlowTests
{
    // 0 -> 1; 1 -> 2, 5; 2 -> 3; 3 -> 3, 4; 4 -> 1; 5 ends: a loop of 1 to 4 and in it one of 3.
    private readonly MachineFunction _function = Make((0, 1), (1, 2), (1, 5), (2, 3), (3, 3), (3, 4), (4, 1));

    [Fact]
    public void LoopsAndDepths()
    {
        ControlFlow flow = ControlFlow.Of(_function);
        Assert.Equal([3, 1], flow.Loops.Select(l => l.Header.Id));
        Assert.Same(flow.Loops[1], flow.Loops[0].Parent);
        Assert.Equal([0, 1, 1, 2, 1, 0], _function.Blocks.Select(b => b.LoopDepth));
        Assert.Equal([1, 10, 10, 100, 10, 1], _function.Blocks.Select(b => b.Frequency));
    }

    [Fact]
    public void Dominators()
    {
        ControlFlow flow = ControlFlow.Of(_function);
        Assert.True(flow.Dominates(_function.Blocks[1], _function.Blocks[4]));
        Assert.True(flow.Dominates(_function.Blocks[3], _function.Blocks[3]));
        Assert.False(flow.Dominates(_function.Blocks[2], _function.Blocks[5]));
    }

    [Fact]
    public void ColdBlock_IsRare()
    {
        _function.Blocks[4].IsCold = true;
        ControlFlow.Of(_function);
        Assert.True(_function.Blocks[4].Frequency < _function.Blocks[0].Frequency);
    }

    [Fact]
    public void RegisterSet_OfARange()
    {
        Assert.Equal(0xFFFFUL << 48, RegisterSet.Range(48, 63).Bits);
        Assert.Equal([4, 5, 6], RegisterSet.Range(4, 6).Registers.Select(r => r.Index));
        Assert.False(RegisterSet.Range(0, 63).Contains(Register.Virtual(3)));
    }

    private static MachineFunction Make(params (int From, int To)[] edges)
    {
        var function = new MachineFunction(new FunctionSymbol("f", new Signature([], [])));
        for (int i = 0; i <= edges.Max(e => System.Math.Max(e.From, e.To)); i++)
        {
            function.AddBlock();
        }

        foreach ((int from, int to) in edges)
        {
            function.Blocks[from].AddSuccessor(function.Blocks[to]);
        }

        return function;
    }
}
