using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Cross.Tests.Allocation;
using DeviceKit.Cross.Tests.Machines.Xtensa.Boot;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Emission;

/// <summary>Functions on virtual registers, compiled, linked and run in QEMU.</summary>
public sealed class ProgramTests
{
    private readonly FunctionSymbol _main = MachineProgram.Function("main function");

    [Fact]
    public void Main_ReturnsItsNumber()
    {
        var main = new FunctionMaker(_main, 0);
        main.Return(main.Constant(42));
        Assert.Equal(42, QemuMachine.Run(MachineProgram.Link(_main, main.Function).File).ExitCode);
    }

    [Fact]
    public void Fibonacci_IsRight()
    {
        FunctionSymbol symbol = MachineProgram.Function("fib");
        var fib = new FunctionMaker(symbol, 1);
        MachineBlock small = fib.Function.AddBlock(), large = fib.Function.AddBlock();
        Register n = fib.Parameters[0];
        fib.Branch(Opcode.Blti, small, large, MachineOperand.Use(n), MachineOperand.Immediate(2));
        fib.Return(fib.Emit(Opcode.Add, fib.Call(symbol, fib.Emit(Opcode.Addi, n, -1)), fib.Call(symbol, fib.Emit(Opcode.Addi, n, -2))));
        fib.Block = small;
        fib.Return(n);
        var main = new FunctionMaker(_main, 0);
        main.Return(main.Call(symbol, main.Constant(12)));
        Assert.Equal(144, QemuMachine.Run(MachineProgram.Link(_main, main.Function, fib.Function).File).ExitCode);
    }

    [Fact]
    public void ArgumentsOnTheStack_Arrive()
    {
        FunctionSymbol symbol = MachineProgram.Function("eight");
        var eight = new FunctionMaker(symbol, 6);
        Register seventh = eight.Emit(Opcode.L32i, MachineOperand.At(eight.Function.Incoming)), last = eight.Emit(Opcode.L32i, MachineOperand.At(eight.Function.Incoming, 4));
        eight.Return(eight.Emit(Opcode.Sub, eight.Emit(Opcode.Addx8, seventh, last), eight.Parameters[5]));
        var main = new FunctionMaker(_main, 0);
        main.Return(main.Call(symbol, [.. Enumerable.Range(1, 8).Select(main.Constant)]));
        Assert.Equal((7 * 8) + 8 - 6, QemuMachine.Run(MachineProgram.Link(_main, main.Function, eight.Function).File).ExitCode);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(20, 0)]
    [InlineData(20, 1500)]
    [InlineData(14, 70000)]
    public void RandomFunctions_LogWhatTheInterpreterDoes(int variables, int farBytes)
    {
        var file = new ToyRegisters(6, 8, 16);
        FunctionSymbol log = MachineProgram.Function("log");
        List<MachineFunction> functions = [Log(log)];
        List<int> expected = [];
        var main = new FunctionMaker(_main, 0);
        var results = new DataSymbol("results", DataSection.Zero) { Size = 40 * 4 };
        Register table = main.Generic(GenericOpcode.Constant, MachineOperand.Of(results));
        for (int i = 0; i < 40; i++)
        {
            MachineFunction toy = RandomFunction.Make(i, file, variables, 20 + (5 * i), hasRegions: false);
            FunctionSymbol symbol = MachineProgram.Function($"random{i}");
            functions.Add(ToyTranslation.Translate(toy, file, symbol, log, farBytes));
            expected.Add(ToyInterpreter.Run(toy, file, i, 1000).Aggregate(0, (hash, word) => (hash * 31) + word));
            main.Call(log, main.Constant(0), main.Constant(1));
            main.Call(symbol, main.Constant(i), main.Constant(1000));
            main.Do(Opcode.S32i, MachineOperand.Use(main.Call(log, main.Constant(0), main.Constant(2))), MachineOperand.Use(table), MachineOperand.Immediate(4 * i));
        }

        main.Return(main.Call(MachineProgram.Function("simcall_write"), main.Constant(1), table, main.Constant(results.Size)));
        functions.Add(main.Function);
        QemuRun run = QemuMachine.Run(MachineProgram.Link(_main, functions).File);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(expected, run.Words.Select(w => (int)w));
    }

    /// <summary>Takes a word into a hash; with a second argument of 1 begins anew, with 2 gives the hash.</summary>
    private static MachineFunction Log(FunctionSymbol symbol)
    {
        var log = new FunctionMaker(symbol, 2);
        MachineBlock add = log.Function.AddBlock(), other = log.Function.AddBlock(), give = log.Function.AddBlock(), begin = log.Function.AddBlock();
        Register hash = log.Generic(GenericOpcode.Constant, MachineOperand.Of(new DataSymbol("hash", DataSection.Data) { Size = 4 }));
        Register old = log.Emit(Opcode.L32i, MachineOperand.Use(hash), MachineOperand.Immediate(0));
        log.Branch(Opcode.Beqi, begin, other, MachineOperand.Use(log.Parameters[1]), MachineOperand.Immediate(1));
        log.Branch(Opcode.Beqi, give, add, MachineOperand.Use(log.Parameters[1]), MachineOperand.Immediate(2));
        Register next = log.Emit(Opcode.Add, log.Emit(Opcode.Sub, log.Emit(Opcode.Slli, old, 5), old), log.Parameters[0]);
        log.Do(Opcode.S32i, MachineOperand.Use(next), MachineOperand.Use(hash), MachineOperand.Immediate(0));
        log.Return(next);
        log.Block = give;
        log.Return(old);
        log.Block = begin;
        log.Do(Opcode.S32i, MachineOperand.Use(log.Parameters[0]), MachineOperand.Use(hash), MachineOperand.Immediate(0));
        log.Return(log.Parameters[0]);
        return log.Function;
    }
}
