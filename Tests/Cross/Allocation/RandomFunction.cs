using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Tests.Allocation;

/// <summary>Makes functions of the small machine: variables that are assigned in sequences, branches, loops and protected regions, in static single assignment form.</summary>
internal sealed class RandomFunction
{
    private readonly Random _random;
    private readonly ToyRegisters _file;
    private readonly MachineFunction _function = new(new FunctionSymbol("random", new Signature([], [])));
    private readonly List<FrameSlot> _slots = [];
    private MachineBlock _block;
    private Register[] _variables;
    private MachineRegion? _region;
    private readonly bool _hasRegions;
    private int _budget;

    private RandomFunction(int seed, ToyRegisters file, int variables, int size, bool hasRegions)
    {
        _random = new Random(seed);
        _file = file;
        _budget = size;
        _hasRegions = hasRegions;
        _block = _function.AddBlock();
        _variables = new Register[variables];
        Add(new MachineInstruction(GenericOpcode.Entry, [MachineOperand.Define(file.Argument(0)), MachineOperand.Define(file.Argument(1))]));
        Register first = New(), second = New();
        Add(new MachineInstruction(GenericOpcode.ParallelMove, MachineOperand.Define(first), MachineOperand.Use(file.Argument(0)), MachineOperand.Define(second), MachineOperand.Use(file.Argument(1))));
        _slots.Add(_function.AddSlot(FrameSlotKind.Local, 4, 4));
        for (int i = 0; i < variables; i++)
        {
            _variables[i] = i == 0 ? first : i == 1 ? second : Constant(_random.Next(100));
        }
    }

    /// <summary>Makes one.</summary>
    /// <param name="seed">Chooses everything.</param>
    /// <param name="file">The registers.</param>
    /// <param name="variables">How many variables; what is above the number of registers must be spilled.</param>
    /// <param name="size">About how many statements.</param>
    /// <param name="hasRegions">Whether there are protected regions.</param>
    public static MachineFunction Make(int seed, ToyRegisters file, int variables, int size, bool hasRegions = true)
    {
        var made = new RandomFunction(seed, file, variables, size, hasRegions);
        made.Sequence(0);
        Register result = made._variables[0];
        for (int i = 1; i < variables; i++)
        {
            result = made.Define(ToyOpcode.Mix, result, made._variables[i]);
        }

        Register register = file.Argument(0);
        made.Add(new MachineInstruction(GenericOpcode.ParallelMove, MachineOperand.Define(register), MachineOperand.Use(result)));
        made.Add(new MachineInstruction((int)ToyOpcode.Return, MachineOperand.Use(register)) { Flags = MachineFlags.Terminator | MachineFlags.Return });
        return made._function;
    }

    private void Sequence(int depth)
    {
        for (int i = _random.Next(2, 8); i > 0 && _budget > 0; i--)
        {
            _budget--;
            switch (_random.Next(depth > 4 ? 13 : _hasRegions ? 18 : 17))
            {
                case < 6:
                    Assign();
                    break;
                case < 8:
                    Assign(Constant(_random.Next(-50, 50)));
                    break;
                case < 10:
                    Call();
                    break;
                case 10:
                    Add(new MachineInstruction((int)ToyOpcode.Check, MachineOperand.Use(Any())) { Flags = MachineFlags.MayTrap });
                    break;
                case 11:
                    Add(new MachineInstruction((int)ToyOpcode.Store, MachineOperand.Use(Any()), MachineOperand.At(_slots[0])));
                    break;
                case 12:
                    Register loaded = New();
                    Add(new MachineInstruction((int)ToyOpcode.Load, MachineOperand.Define(loaded), MachineOperand.At(_slots[0])));
                    Assign(loaded);
                    break;
                case < 15:
                    If(depth);
                    break;
                case < 17:
                    Loop(depth);
                    break;
                default:
                    Try(depth);
                    break;
            }
        }
    }

    private void Assign()
    {
        Register a = Any(), b = Any();
        switch (_random.Next(6))
        {
            case 0:
                Register target = New();
                Add(new MachineInstruction((int)ToyOpcode.Accumulate, MachineOperand.DefineTied(target, 1), MachineOperand.Use(a), MachineOperand.Use(b)));
                Assign(target);
                break;
            case 1:
                Register early = New();
                Add(new MachineInstruction((int)ToyOpcode.Early, MachineOperand.DefineEarly(early), MachineOperand.Use(a), MachineOperand.Use(b)));
                Assign(early);
                break;
            case 2:
                Register other = _function.AddRegister(_file.Others), back = New();
                Add(new MachineInstruction((int)ToyOpcode.ToOther, MachineOperand.Define(other), MachineOperand.Use(a)));
                if (_random.Next(3) == 0)
                {
                    Call();
                }

                Add(new MachineInstruction((int)ToyOpcode.FromOther, MachineOperand.Define(back), MachineOperand.Use(other)));
                Assign(back);
                break;
            case 3:
                Register address = New();
                Add(new MachineInstruction(GenericOpcode.FrameAddress, MachineOperand.Define(address), MachineOperand.At(_slots[0])));
                Assign(address);
                break;
            default:
                Assign(Define(ToyOpcode.Mix, a, b));
                break;
        }
    }

    private void Call()
    {
        Register first = _file.Argument(0), second = _file.Argument(1), result = New();
        Add(new MachineInstruction(GenericOpcode.ParallelMove, MachineOperand.Define(first), MachineOperand.Use(Any()), MachineOperand.Define(second), MachineOperand.Use(Any())));
        Add(new MachineInstruction((int)ToyOpcode.Call, MachineOperand.Use(first), MachineOperand.Use(second), MachineOperand.Define(first)) { Flags = MachineFlags.Call, Clobbers = _file.Clobbers });
        Add(new MachineInstruction(GenericOpcode.ParallelMove, MachineOperand.Define(result), MachineOperand.Use(first)));
        Assign(result);
    }

    private void If(int depth)
    {
        MachineBlock then = NewBlock(), otherwise = NewBlock(), join = NewBlock();
        Branch(Any(), then, otherwise);
        Register[] before = [.. _variables];
        _block = then;
        Sequence(depth + 1);
        Jump(join);
        Register[] afterThen = _variables;
        _variables = before;
        _block = otherwise;
        Sequence(depth + 1);
        Jump(join);
        Register[] afterElse = _variables;
        _block = join;
        _variables = [.. afterThen.Select((v, i) => v == afterElse[i] ? v : Phi(v, afterElse[i]).Operands[0].Register)];
    }

    private void Loop(int depth)
    {
        MachineBlock header = NewBlock(), body = NewBlock(), exit = NewBlock();
        Register count = Constant(_random.Next(1, 4));
        Jump(header);
        _block = header;
        MachineInstruction counter = Phi(count, count);
        MachineInstruction[] phis = [.. _variables.Select(v => Phi(v, v))];
        _variables = [.. phis.Select(p => p.Operands[0].Register)];
        Branch(counter.Operands[0].Register, body, exit);
        Register[] inHeader = [.. _variables];
        _block = body;
        Sequence(depth + 1);
        Register next = New();
        Add(new MachineInstruction((int)ToyOpcode.Decrement, MachineOperand.Define(next), MachineOperand.Use(counter.Operands[0].Register)));
        Jump(header);
        counter.Operands[2] = MachineOperand.Use(next);
        for (int i = 0; i < phis.Length; i++)
        {
            phis[i].Operands[2] = MachineOperand.Use(_variables[i]);
        }

        _variables = inHeader;
        _block = exit;
    }

    private void Try(int depth)
    {
        MachineBlock body = NewBlock(), pad = NewBlock(), join = NewBlock();
        var region = new MachineRegion(_region, pad, []);
        _function.Regions.Add(region);
        _block.AddSuccessor(body);
        _block.AddSuccessor(pad);
        Add(new MachineInstruction(GenericOpcode.Jump, MachineOperand.To(body)));
        Register[] before = [.. _variables];
        MachineRegion? outer = _region;
        _region = region;
        body.Region = region;
        _block = body;
        Sequence(depth + 1);
        MachineBlock leave = NewBlock();
        leave.Region = outer;
        Jump(leave);
        _region = outer;
        _block = leave;
        Jump(join);
        Register[] afterBody = _variables;
        _variables = before;
        _block = pad;
        Register exception = New();
        Add(new MachineInstruction(GenericOpcode.LandingPad, MachineOperand.Define(_file.Argument(0))) { Clobbers = _file.Clobbers });
        Add(new MachineInstruction(GenericOpcode.ParallelMove, MachineOperand.Define(exception), MachineOperand.Use(_file.Argument(0))));
        Assign(exception);
        Sequence(depth + 1);
        Jump(join);
        Register[] afterPad = _variables;
        _block = join;
        _variables = [.. afterBody.Select((v, i) => v == afterPad[i] ? v : Phi(v, afterPad[i]).Operands[0].Register)];
    }

    private void Branch(Register condition, MachineBlock then, MachineBlock otherwise)
    {
        _block.AddSuccessor(then);
        _block.AddSuccessor(otherwise);
        Add(new MachineInstruction((int)ToyOpcode.BranchIf, MachineOperand.Use(condition), MachineOperand.To(then)) { Flags = MachineFlags.Terminator });
        Add(new MachineInstruction(GenericOpcode.Jump, MachineOperand.To(otherwise)));
    }

    private void Jump(MachineBlock target)
    {
        _block.AddSuccessor(target);
        Add(new MachineInstruction(GenericOpcode.Jump, MachineOperand.To(target)));
    }

    private MachineInstruction Phi(Register a, Register b) => Add(new MachineInstruction(GenericOpcode.Phi, MachineOperand.Define(New()), MachineOperand.Use(a), MachineOperand.Use(b)));

    private Register Constant(int value)
    {
        Register register = New();
        Add(new MachineInstruction(GenericOpcode.Constant, MachineOperand.Define(register), MachineOperand.Immediate(value)));
        return register;
    }

    private Register Define(ToyOpcode opcode, Register a, Register b)
    {
        Register register = New();
        Add(new MachineInstruction((int)opcode, MachineOperand.Define(register), MachineOperand.Use(a), MachineOperand.Use(b)));
        return register;
    }

    private void Assign(Register value) => _variables[_random.Next(_variables.Length)] = value;

    private Register Any() => _variables[_random.Next(_variables.Length)];

    private Register New() => _function.AddRegister(_file.Words);

    private MachineBlock NewBlock()
    {
        MachineBlock block = _function.AddBlock();
        block.Region = _region;
        return block;
    }

    private MachineInstruction Add(MachineInstruction instruction) => _block.Append(instruction);
}
