using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Optimising;
using Xunit;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>Functions that a seed chooses give the same before lowering, after it, and cleaned up after it.</summary>
public sealed class RandomLoweringTests
{
    private const int Calls = 4;

    [Theory]
    [InlineData((int)RandomContents.Words, false, false)]
    [InlineData((int)RandomContents.Longs, false, false)]
    [InlineData((int)RandomContents.Longs, true, true)]
    [InlineData((int)RandomContents.Doubles, true, false)]
    [InlineData((int)(RandomContents.Singles | RandomContents.Longs | RandomContents.Helpers), true, false)]
    [InlineData((int)RandomContents.All, false, true)]
    [InlineData((int)RandomContents.All, true, false)]
    public void Lowered_GivesTheSame(int contents, bool hasMultiplyHigh, bool prefersSize)
    {
        var traits = new MachineTraits { HasMultiplyHigh = hasMultiplyHigh, PrefersSize = prefersSize, DivisionTraps = hasMultiplyHigh };
        for (int seed = 0; seed < 40; seed++)
        {
            IReadOnlyList<Function> functions = RandomProgram.Make(seed, (RandomContents)contents, 3, 30);
            Signature[] signatures = [.. functions.Select(f => f.Symbol.Signature)];
            var interpreter = new Interpreter(new ObjectModel(_ => null!));
            List<long> expected = [.. functions.SelectMany(f => Enumerable.Range(0, Calls).Select(i => interpreter.Call(f.Symbol, RandomProgram.Arguments(f, i))[0]))];
            List<IReadOnlyList<long>> arguments = [.. functions.SelectMany(f => Enumerable.Range(0, Calls).Select(i => RandomProgram.Arguments(f, i)))];
            var layout = new TestLayout();
            var lowering = new ProgramLowering(layout, traits);
            foreach (Function function in functions)
            {
                lowering.Lower(function);
            }

            Check(functions, $"lowering seed {seed}");
            Assert.Equal(expected, Run(functions, signatures, arguments, layout));
            foreach (Function function in functions)
            {
                Cleanup.Run(function);
            }

            Check(functions, $"cleaning up seed {seed}");
            Assert.Equal(expected, Run(functions, signatures, arguments, layout));
        }
    }

    private static void Check(IReadOnlyList<Function> functions, string after)
    {
        foreach (Function function in functions)
        {
            Verifier.Check(function, after);
            Assert.DoesNotContain(function.Blocks.SelectMany(b => b.Instructions), i => i.Kind is ValueKind.I64 or ValueKind.F64);
        }
    }

    private static List<long> Run(IReadOnlyList<Function> functions, Signature[] signatures, List<IReadOnlyList<long>> arguments, TestLayout layout)
    {
        var interpreter = new Interpreter(new ObjectModel(_ => null!));
        HelperBodies.Define(interpreter, layout);
        return [.. arguments.Select((a, i) => LoweredRun.Call(interpreter, functions[i / Calls].Symbol, signatures[i / Calls], a))];
    }
}
