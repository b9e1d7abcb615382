using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>What registers of the machine and spill slots hold, as numbers: equal numbers are equal values.</summary>
internal sealed class Contents
{
    private readonly Dictionary<FrameSlot, int> _slots;
    private readonly Dictionary<(GenericOpcode Opcode, MachineOperand Value), int> _constants;
    private readonly int[] _registers;
    private int _next;

    /// <summary>Nothing is known.</summary>
    public Contents()
    {
        _slots = [];
        _constants = [];
        _registers = new int[RegisterSet.Maximum + 1];
        Forget();
    }

    private Contents(Contents other)
    {
        _slots = new Dictionary<FrameSlot, int>(other._slots);
        _constants = new Dictionary<(GenericOpcode, MachineOperand), int>(other._constants);
        _registers = [.. other._registers];
        _next = other._next;
    }

    /// <summary>The same, to go on from.</summary>
    public Contents Copy() => new(this);

    /// <summary>What a register holds.</summary>
    public int Of(Register register) => _registers[register.Index];

    /// <summary>What a slot holds.</summary>
    public int Of(FrameSlot slot)
    {
        if (!_slots.TryGetValue(slot, out int value))
        {
            value = _next++;
            _slots.Add(slot, value);
        }

        return value;
    }

    /// <summary>What a constant or an address of the frame is.</summary>
    public int OfConstant(MachineInstruction instruction)
    {
        (GenericOpcode, MachineOperand) key = (instruction.Generic, instruction.Operands[1]);
        if (!_constants.TryGetValue(key, out int value))
        {
            value = _next++;
            _constants.Add(key, value);
        }

        return value;
    }

    /// <summary>Puts a value into a register.</summary>
    /// <returns>Whether it was there already.</returns>
    public bool Set(Register register, int value)
    {
        bool isThere = _registers[register.Index] == value;
        _registers[register.Index] = value;
        return isThere;
    }

    /// <summary>Puts a value into a slot.</summary>
    /// <returns>Whether it was there already.</returns>
    public bool Set(FrameSlot slot, int value)
    {
        bool isThere = _slots.TryGetValue(slot, out int before) && before == value;
        _slots[slot] = value;
        return isThere;
    }

    /// <summary>Registers get values that nobody knows.</summary>
    public void Lose(RegisterSet registers)
    {
        foreach (Register register in registers.Registers)
        {
            _registers[register.Index] = _next++;
        }
    }

    /// <summary>Everything gets a value that nobody knows.</summary>
    public void Forget()
    {
        _slots.Clear();
        Lose(new RegisterSet(ulong.MaxValue));
    }
}
