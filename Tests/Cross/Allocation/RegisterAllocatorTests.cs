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
}
