using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Allocation;
using DeviceKit.Cross.Machines.Code;
using Xunit;

namespace DeviceKit.Cross.Tests.Allocation;

/// <summary>Functions do the same on registers of the machine as on virtual ones, however few registers there are.</summary>
public sealed class RegisterAllocatorTests
{
    [Theory]
    [InlineData(6, 8, 4, 8)]
    [InlineData(6, 8, 4, 30)]
    [InlineData(2, 3, 2, 6)]
    [InlineData(1, 3, 1, 12)]
    [InlineData(0, 4, 1, 9)]
    public void RandomFunctions_DoTheSame(int kept, int clobbered, int others, int variables)
    {
        var file = new ToyRegisters(kept, clobbered, others);
        for (int seed = 0; seed < 100; seed++)
        {
            MachineFunction expected = RandomFunction.Make(seed, file, variables, 40 + seed), function = RandomFunction.Make(seed, file, variables, 40 + seed);
            RegisterAllocator.Allocate(function, file);
            Assert.DoesNotContain(function.Blocks.SelectMany(b => b.Instructions), i => i.Generic is GenericOpcode.Phi or GenericOpcode.ParallelMove || i.Operands.Any(o => o.IsRegister && o.Register.IsVirtual));
            foreach (int argument in (int[])[0, 17, -4])
            {
                List<int> log = ToyInterpreter.Run(expected, file, argument, 3);
                Assert.True(log.SequenceEqual(ToyInterpreter.Run(function, file, argument, 3)), $"seed {seed}, argument {argument}");
            }
        }
    }

    [Theory]
    [InlineData(6, 8, 4, 12)]
    [InlineData(2, 3, 2, 6)]
    public void EveryOperand_ReadsAPlaceThatHoldsItsRegister(int kept, int clobbered, int others, int variables)
    {
        var file = new ToyRegisters(kept, clobbered, others);
        for (int seed = 200; seed < 260; seed++)
        {
            MachineFunction function = Prepare(seed, file, variables);
            var verifier = new AllocationVerifier(function);
            RegisterAllocator.AllocateWithoutPhis(function, file);
            Assert.Empty(verifier.Check());
        }
    }

    [Fact]
    public void Verifier_FindsARegisterThatWasTakenForAnother()
    {
        var file = new ToyRegisters(6, 8, 4);
        int found = 0, damaged = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            MachineFunction function = Prepare(seed, file, 10);
            var verifier = new AllocationVerifier(function);
            RegisterAllocator.AllocateWithoutPhis(function, file);
            MachineInstruction? mix = function.Blocks.SelectMany(b => b.Instructions).FirstOrDefault(i => i.Opcode == (int)ToyOpcode.Mix && i.Operands[1].Register != i.Operands[2].Register);
            if (mix is not null)
            {
                damaged++;
                (mix.Operands[1], mix.Operands[2]) = (mix.Operands[1].With(mix.Operands[2].Register), mix.Operands[2].With(mix.Operands[1].Register));
                found += verifier.Check().Count > 0 ? 1 : 0;
            }
        }

        Assert.Equal((true, damaged), (damaged > 20, found));
    }

    private static MachineFunction Prepare(int seed, ToyRegisters file, int variables)
    {
        MachineFunction function = RandomFunction.Make(seed, file, variables, 60);
        Reachability.RemoveUnreached(function);
        PhiRemoval.Run(function);
        new StepSinking(file).Run(function);
        return function;
    }
}
