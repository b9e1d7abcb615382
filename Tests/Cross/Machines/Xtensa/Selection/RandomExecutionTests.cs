using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa;
using DeviceKit.Cross.Tests.Lowering;
using DeviceKit.Cross.Tests.Machines.Xtensa.Boot;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Selection;

/// <summary>Functions that a seed chooses, compiled and run in QEMU, give what the interpreter says: many in one image.</summary>
public sealed class RandomExecutionTests
{
    private const int Calls = 3;

    [Theory]
    [InlineData(1, (int)RandomContents.Words, 30, false)]
    [InlineData(2, (int)RandomContents.Longs, 30, false)]
    [InlineData(3, (int)(RandomContents.Singles | RandomContents.Memory), 30, false)]
    [InlineData(4, (int)RandomContents.WithoutHelpers, 30, false)]
    [InlineData(5, (int)RandomContents.WithoutHelpers, 30, true)]
    [InlineData(6, (int)RandomContents.WithoutHelpers, 100, false)]
    public void Compiled_GivesWhatTheInterpreterSays(int seed, int contents, int size, bool prefersSize)
    {
        IReadOnlyList<Function> functions = RandomProgram.Make(seed, (RandomContents)contents, 40, size);
        var interpreter = new Interpreter(new ObjectModel(_ => null!));
        var image = new CalledFunctions();
        var expected = new List<long>();
        foreach (Function function in functions)
        {
            for (int call = 0; call < Calls; call++)
            {
                IReadOnlyList<long> arguments = RandomProgram.Arguments(function, (seed * 1000) + call);
                expected.Add(interpreter.Call(function.Symbol, arguments)[0]);
                image.Add(function.Symbol, arguments);
            }
        }

        bool isWide = functions[0].Symbol.Signature.Results[0] == ValueKind.I64;
        var machine = XtensaMachine.QemuSim(prefersSize);
        ProgramParts parts = image.Compile(functions, machine, new TestLayout(), Boot.Images.Board);
        LinkedImage linked = new ProgramLinker(machine.CreateRuntime(), Boot.Images.Memory, machine.Memory).Link(parts);
        QemuRun run = QemuMachine.Run(linked.File);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(expected, run.Words.Chunk(2).Select(w => isWide ? w[0] | ((long)w[1] << 32) : (int)w[0]));
    }
}
