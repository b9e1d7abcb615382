using System;
using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Puts copies that happen at once into an order, with a free register where a cycle or a copy from memory to memory needs one.</summary>
/// <param name="function">The function, which gets a slot where no register is free.</param>
internal sealed class MoveResolver(MachineFunction function)
{
    private readonly Dictionary<(RegisterClass Class, bool IsForCycle), FrameSlot> _slots = [];
    private RegisterSet _aside;

    /// <summary>Emits the copies.</summary>
    /// <param name="moves">What goes where; the class is that of the value.</param>
    /// <param name="findFree">A register of a class that nobody needs meanwhile, that is in none of the moves, and not in the set; or null.</param>
    /// <param name="emit">Takes the instructions.</param>
    public void Resolve(List<(Location To, Location From, RegisterClass Class)> moves, Func<RegisterClass, RegisterSet, Register?> findFree, Action<MachineInstruction> emit)
    {
        moves.RemoveAll(m => m.To == m.From);
        _aside = default;

        // What reads no register comes last, so that the registers which it writes are not read any more.
        List<(Location To, Location From, RegisterClass Class)> made = moves.FindAll(m => m.From.Remake is not null);
        moves.RemoveAll(m => m.From.Remake is not null);
        while (moves.Count > 0)
        {
            int ready = moves.FindIndex(m => !moves.Exists(o => o.From == m.To));
            if (ready >= 0)
            {
                Copy(moves[ready], findFree, emit);
                moves.RemoveAt(ready);
            }
            else
            {
                Break(moves, findFree, emit);
            }
        }

        foreach ((Location To, Location From, RegisterClass Class) move in made)
        {
            Copy(move, findFree, emit);
        }
    }

    /// <summary>Takes the source of one move of a cycle aside.</summary>
    private void Break(List<(Location To, Location From, RegisterClass Class)> moves, Func<RegisterClass, RegisterSet, Register?> findFree, Action<MachineInstruction> emit)
    {
        (Location To, Location From, RegisterClass Class) move = moves[0];
        Register? free = findFree(move.Class, _aside);
        Location aside = free is { } register ? Location.In(register) : Location.At(SlotOf(move.Class, true));
        _aside |= free is null ? default : RegisterSet.Of(free.Value);
        Copy((aside, move.From, move.Class), findFree, emit);
        for (int i = 0; i < moves.Count; i++)
        {
            moves[i] = moves[i].From == move.From ? (moves[i].To, aside, moves[i].Class) : moves[i];
        }
    }

    private void Copy((Location To, Location From, RegisterClass Class) move, Func<RegisterClass, RegisterSet, Register?> findFree, Action<MachineInstruction> emit)
    {
        (Location to, Location from, RegisterClass registerClass) = move;
        if (to.Register is { } target)
        {
            emit(Load(target, from));
        }
        else if (from.Register is { } source)
        {
            emit(Store(source, to.Slot!));
        }
        else if (findFree(registerClass, _aside) is { } free)
        {
            emit(Load(free, from));
            emit(Store(free, to.Slot!));
        }
        else
        {
            // Nothing is free: a register of the class goes to memory and comes back.
            Register victim = FirstOf(registerClass);
            FrameSlot slot = SlotOf(registerClass, false);
            emit(Store(victim, slot));
            emit(Load(victim, from));
            emit(Store(victim, to.Slot!));
            emit(Load(victim, Location.At(slot)));
        }
    }

    private static Register FirstOf(RegisterClass registerClass)
    {
        foreach (Register register in registerClass.Registers.Registers)
        {
            return register;
        }

        throw new InvalidOperationException($"class {registerClass.Name} is empty");
    }

    private FrameSlot SlotOf(RegisterClass registerClass, bool isForCycle)
    {
        if (!_slots.TryGetValue((registerClass, isForCycle), out FrameSlot? slot))
        {
            slot = function.AddSlot(FrameSlotKind.Spill, registerClass.SpillSize, registerClass.SpillSize);
            _slots.Add((registerClass, isForCycle), slot);
        }

        return slot;
    }

    private static MachineInstruction Load(Register target, Location from)
    {
        if (from.Register is { } source)
        {
            return new MachineInstruction(GenericOpcode.Move, MachineOperand.Define(target), MachineOperand.Use(source));
        }

        return from.Slot is { } slot
            ? new MachineInstruction(GenericOpcode.Reload, MachineOperand.Define(target), MachineOperand.At(slot))
            : new MachineInstruction(from.Remake!.Generic, MachineOperand.Define(target), from.Remake.Operands[1]);
    }

    private static MachineInstruction Store(Register source, FrameSlot slot) =>
        new(GenericOpcode.Spill, MachineOperand.Use(source), MachineOperand.At(slot));
}
