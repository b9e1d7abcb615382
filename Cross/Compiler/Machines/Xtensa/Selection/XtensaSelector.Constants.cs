using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>
/// Where constants are made: right before their first use since the last call, since a register that survives a call costs more than the instruction; but for
/// a use in a loop without calls before the loop.
/// </content>
internal sealed partial class XtensaSelector
{
    private readonly Dictionary<ConstantKey, Register>?[] _hoisted;
    private readonly Dictionary<ConstantKey, (Register Register, int Group)> _pending = [];
    private readonly Dictionary<int, Block> _homes = [];
    private MachineLoop?[] _loopOf = [];

    private void FindHomes()
    {
        ControlFlow flow = ControlFlow.Of(_machine);
        _loopOf = flow.LoopOf;
        var callLoops = new HashSet<MachineLoop>();
        foreach (Block block in _function.Blocks)
        {
            if (HasCall(block))
            {
                for (MachineLoop? loop = flow.LoopOf[block.Id]; loop is not null; loop = loop.Parent)
                {
                    callLoops.Add(loop);
                }
            }
        }

        foreach (Block block in _function.Blocks)
        {
            MachineLoop? outermost = null;
            for (MachineLoop? loop = flow.LoopOf[block.Id]; loop is not null && !callLoops.Contains(loop); loop = loop.Parent)
            {
                outermost = loop;
            }

            if (outermost is not null && Preheader(outermost) is { } home)
            {
                _homes.Add(block.Id, home);
            }
        }
    }

    private static bool HasCall(Block block)
    {
        foreach (Instruction instruction in block.Instructions)
        {
            if (IsCall(instruction))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only block from which a loop is entered, or null.</summary>
    private Block? Preheader(MachineLoop loop)
    {
        Block? preheader = null;
        Block header = _function.Blocks[loop.Header.Id];
        foreach (Block predecessor in header.Predecessors)
        {
            if (!loop.Contains(_loopOf[predecessor.Id]))
            {
                if (preheader is not null)
                {
                    return null;
                }

                preheader = predecessor;
            }
        }

        return preheader;
    }

    private Register ConstantRegister(ConstantKey key)
    {
        if (_homes.TryGetValue(_block.Id, out Block? home))
        {
            Dictionary<ConstantKey, Register> hoisted = _hoisted[home.Id] ??= [];
            if (!hoisted.TryGetValue(key, out Register kept))
            {
                kept = NewConstantRegister(key);
                hoisted.Add(key, kept);
            }

            return kept;
        }

        Register register = _pending.TryGetValue(key, out (Register Register, int Group) known) ? known.Register : NewConstantRegister(key);
        _pending[key] = (register, _groups.Count - 1);
        return register;
    }

    private Register NewConstantRegister(ConstantKey key) => _machine.AddRegister(ClassOf(key.IsFloat ? ValueKind.F32 : ValueKind.I32));

    /// <summary>Makes the constants that are used since the last call, each before its first use.</summary>
    private void PlaceConstants()
    {
        foreach ((ConstantKey key, (Register register, int group)) in _pending)
        {
            var code = new List<MachineInstruction>();
            MakeConstant(key, register, code);
            _groups[group].InsertRange(0, code);
        }

        _pending.Clear();
    }

    private void AddHoisted(Block block, MachineBlock made)
    {
        if (_hoisted[block.Id] is { } constants)
        {
            foreach ((ConstantKey key, Register register) in constants)
            {
                MakeConstant(key, register, made.Instructions);
            }
        }
    }

    private void MakeConstant(ConstantKey key, Register register, List<MachineInstruction> code)
    {
        if (key.IsFloat)
        {
            if (ConstantOfFloat(key.Number) is int small)
            {
                code.Add(new MachineInstruction((int)Opcode.ConstS, Define(register), Number(small)));
                return;
            }

            Register bits = NewRegister();
            code.Add(new MachineInstruction(GenericOpcode.Constant, Define(bits), Number(key.Number)));
            code.Add(new MachineInstruction((int)Opcode.Wfr, Define(register), Use(bits)));
            return;
        }

        code.Add(key.Target switch
        {
            Slot slot => new MachineInstruction(GenericOpcode.FrameAddress, Define(register), MachineOperand.At(_slots[slot], key.Number)),
            Symbol symbol => new MachineInstruction(GenericOpcode.Constant, Define(register), MachineOperand.Of(symbol, key.Number)),
            _ => new MachineInstruction(GenericOpcode.Constant, Define(register), Number(key.Number)),
        });
    }

    /// <summary>The operand of CONST.S for the bits of a float, or null.</summary>
    private static int? ConstantOfFloat(int bits) => bits switch
    {
        0 => 0,
        0x3F800000 => 1,
        0x40000000 => 2,
        0x3F000000 => 3,
        _ => null,
    };
}
