using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Selection.Counting;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Counted loops (Xtensa ISA Reference Manual 4.3.2): emission makes LOOP of them, or a counter where the body is too long.</content>
internal sealed partial class XtensaSelector
{
    private readonly Dictionary<Block, (CountedLoop Loop, Register Counter)> _loopsByLast = [];
    private readonly Dictionary<Block, (CountedLoop Loop, Register Counter)> _loopsByBefore = [];

    private void TakeLoops(IReadOnlyList<CountedLoop> loops)
    {
        foreach (CountedLoop loop in loops)
        {
            Register counter = NewRegister();
            _loopsByLast.Add(loop.Last, (loop, counter));
            _loopsByBefore.Add(loop.Before, (loop, counter));
        }
    }

    private void BeginCountedLoop()
    {
        if (_loopsByBefore.TryGetValue(_block, out (CountedLoop Loop, Register Counter) begun))
        {
            // Moves for the phis stand before it: nothing may stand between it and the header.
            Emit(XtensaPseudo.LoopStart, Define(begun.Counter), Use(begun.Loop.Count)).Flags |= MachineFlags.Terminator;
        }
    }

    private void EndCountedLoop()
    {
        MachineBlock block = _blocks[_block.Id];
        Register counter = _loopsByLast[_block].Counter;
        MachineInstruction next = Emit(XtensaPseudo.LoopNext, MachineOperand.DefineTied(counter, 1), Use(counter), MachineOperand.To(block.Successors[0]));
        next.Flags |= MachineFlags.Terminator | MachineFlags.Loop;
        Emit(GenericOpcode.Jump, MachineOperand.To(block.Successors[1]));
    }
}
