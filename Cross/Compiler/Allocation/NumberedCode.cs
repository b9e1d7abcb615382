using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>The instructions of a function in a row, so that positions are numbers.</summary>
internal sealed class NumberedCode
{
    private readonly List<MachineInstruction> _instructions = [];
    private readonly List<MachineBlock> _blocks = [];
    private readonly int[] _first;

    /// <summary>Numbers the instructions.</summary>
    public NumberedCode(MachineFunction function)
    {
        Function = function;
        _first = new int[function.Blocks.Count + 1];
        foreach (MachineBlock block in function.Blocks)
        {
            _first[block.Id] = _instructions.Count;
            foreach (MachineInstruction instruction in block.Instructions)
            {
                _instructions.Add(instruction);
                _blocks.Add(block);
            }
        }

        _first[^1] = _instructions.Count;
    }

    /// <summary>The function.</summary>
    public MachineFunction Function { get; }

    /// <summary>How many instructions there are.</summary>
    public int Count => _instructions.Count;

    /// <summary>An instruction by its number.</summary>
    public MachineInstruction this[int number] => _instructions[number];

    /// <summary>The block of an instruction.</summary>
    public MachineBlock BlockOf(int number) => _blocks[number];

    /// <summary>The number of a block's first instruction.</summary>
    public int First(MachineBlock block) => _first[block.Id];

    /// <summary>The number behind that of a block's last instruction.</summary>
    public int End(MachineBlock block) => _first[block.Id + 1];
}
