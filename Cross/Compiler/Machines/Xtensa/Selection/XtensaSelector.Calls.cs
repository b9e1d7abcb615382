using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Calls, arrivals and returns: CALL8 with words in a10 and on, of the callee a2 and on; floats as their bits.</content>
internal sealed partial class XtensaSelector
{
    private const int ArgumentRegisters = 6;
    private const int FirstArgument = 10;
    private const int FirstParameter = 2;
    private const int WordBytes = 4;

    private void SelectCall(Instruction call)
    {
        bool isIndirect = call.Operation == Operation.CallIndirect || (call.Operation == Operation.CallNative && call.Immediate == 1);
        int first = isIndirect ? 1 : 0;
        var moves = new List<MachineOperand>();
        var uses = new List<MachineOperand>();
        for (int word = 0; word < call.Operands.Count - first; word++)
        {
            Instruction argument = Bits(call.Operands[word + first]);
            if (argument.Operation == Operation.Undefined)
            {
                continue;
            }

            Register value = InAddressRegister(argument);
            if (word < ArgumentRegisters)
            {
                Register register = XtensaRegisters.A(FirstArgument + word);
                moves.Add(Define(register));
                moves.Add(Use(value));
                uses.Add(Use(register));
            }
            else
            {
                int offset = WordBytes * (word - ArgumentRegisters);
                Emit(Opcode.S32i, Use(value), MachineOperand.At(_machine.Outgoing, offset));
                _machine.OutgoingBytes = System.Math.Max(_machine.OutgoingBytes, offset + WordBytes);
            }
        }

        // What is called stands before the arguments in the code address's case, so that its register is read by the call alone.
        MachineOperand target = CalledBy(call, isIndirect);
        if (moves.Count > 0)
        {
            Emit(GenericOpcode.ParallelMove, [.. moves]);
        }

        Signature signature = call.Subject as Signature ?? ((FunctionSymbol)call.Subject!).Signature;
        MachineInstruction made = Emit(target.IsRegister ? Opcode.Callx8 : Opcode.Call8, [target, .. uses]);
        made.Flags |= MachineFlags.Call;
        made.Clobbers = XtensaRegisters.CallClobbers;
        TakeResults(call, signature, made);
    }

    private MachineOperand CalledBy(Instruction call, bool isIndirect)
    {
        if (isIndirect)
        {
            return Use(call.Operands[0]);
        }

        if (call.Operation == Operation.Call)
        {
            return MachineOperand.Of((FunctionSymbol)call.Subject!);
        }

        // C code may be anywhere in the address space.
        return Use(ConstantRegister(new ConstantKey(false, call.Subject, 0)));
    }

    private void TakeResults(Instruction call, Signature signature, MachineInstruction made)
    {
        var moves = new List<MachineOperand>();
        var floats = new List<(Register Float, Register Word)>();
        for (int word = 0; word < signature.Results.Count; word++)
        {
            if (ResultOf(call, signature, word) is not { } value || _registers[value.Id] is not { } register)
            {
                continue;
            }

            Register arrived = XtensaRegisters.A(FirstArgument + word);
            made.Operands = [.. made.Operands, Define(arrived)];
            Register taken = register;
            if (value.Kind == ValueKind.F32)
            {
                taken = NewRegister();
                floats.Add((register, taken));
            }

            moves.Add(Define(taken));
            moves.Add(Use(arrived));
        }

        if (moves.Count > 0)
        {
            Emit(GenericOpcode.ParallelMove, [.. moves]);
        }

        foreach ((Register single, Register word) in floats)
        {
            Emit(Opcode.Wfr, Define(single), Use(word));
        }
    }

    private static Instruction? ResultOf(Instruction call, Signature signature, int word)
    {
        if (signature.Results.Count == 1)
        {
            return call;
        }

        foreach (Instruction user in call.Users)
        {
            if (user.Operation == Operation.Result && user.Immediate == word)
            {
                return user;
            }
        }

        return null;
    }

    private Register InAddressRegister(Instruction value) =>
        value.Kind == ValueKind.F32
            ? value.Operation == Operation.Constant ? ConstantRegister(new ConstantKey(false, null, (int)value.Immediate)) : Compute(Opcode.Rfr, Use(value))
            : RegisterOf(value);

    private void SelectReturn(Instruction instruction)
    {
        var moves = new List<MachineOperand>();
        var uses = new List<MachineOperand>();
        for (int word = 0; word < instruction.Operands.Count; word++)
        {
            Register register = XtensaRegisters.A(FirstParameter + word);
            moves.Add(Define(register));
            moves.Add(Use(InAddressRegister(Bits(instruction.Operands[word]))));
            uses.Add(Use(register));
        }

        if (moves.Count > 0)
        {
            Emit(GenericOpcode.ParallelMove, [.. moves]);
        }

        Emit(Opcode.Retw, [.. uses]).Flags |= MachineFlags.Terminator | MachineFlags.Return;
    }

    /// <summary>The start of the entry and of landing pads: what arrives in registers of the machine.</summary>
    private void AddArrivals(Block block, MachineBlock made)
    {
        BeginArrival(made);
        if (ReferenceEquals(block, _function.Entry))
        {
            TakeParameters(block);
        }
        else if (ReferenceEquals(block.Region?.LandingPad, block) || IsLandingPad(made))
        {
            TakeException(block);
        }

        made.Instructions.AddRange(_group);
        _groups.RemoveAt(_groups.Count - 1);
    }

    private void BeginArrival(MachineBlock made)
    {
        _ = made;
        BeginGroup(null);
    }

    private bool IsLandingPad(MachineBlock block)
    {
        foreach (MachineRegion region in _machine.Regions)
        {
            if (ReferenceEquals(region.LandingPad, block))
            {
                return true;
            }
        }

        return false;
    }

    private void TakeParameters(Block block)
    {
        var arrivals = new List<MachineOperand>();
        var moves = new List<MachineOperand>();
        var later = new List<System.Action>();
        foreach (Instruction parameter in block.Instructions)
        {
            if (parameter.Operation != Operation.Parameter)
            {
                break;
            }

            if (_registers[parameter.Id] is not { } register)
            {
                continue;
            }

            int word = (int)parameter.Immediate;
            bool isFloat = parameter.Kind == ValueKind.F32;
            if (word >= ArgumentRegisters)
            {
                MachineOperand place = MachineOperand.At(_machine.Incoming, WordBytes * (word - ArgumentRegisters));
                later.Add(() => Emit(isFloat ? Opcode.Lsi : Opcode.L32i, Define(register), place));
                continue;
            }

            Register taken = isFloat ? NewRegister() : register;
            // The frame pointer takes the place of the last argument, which the entry puts aside.
            Register arrived = XtensaRegisters.A(FirstParameter + word);
            if (_machine.HasDynamicFrame && arrived == XtensaRegisters.FramePointer)
            {
                arrived = XtensaRegisters.DisplacedArgument;
            }

            arrivals.Add(Define(arrived));
            moves.Add(Define(taken));
            moves.Add(Use(arrived));
            if (isFloat)
            {
                later.Add(() => Emit(Opcode.Wfr, Define(register), Use(taken)));
            }
        }

        Emit(GenericOpcode.Entry, [.. arrivals]);
        if (moves.Count > 0)
        {
            Emit(GenericOpcode.ParallelMove, [.. moves]);
        }

        foreach (System.Action action in later)
        {
            action();
        }
    }

    private void TakeException(Block block)
    {
        var arrivals = new List<MachineOperand>();
        var moves = new List<MachineOperand>();
        foreach (Instruction value in block.Instructions)
        {
            if (value.Operation == Operation.LandingValue && _registers[value.Id] is { } register)
            {
                Register arrived = XtensaRegisters.A(FirstArgument + (int)value.Immediate);
                arrivals.Add(Define(arrived));
                moves.Add(Define(register));
                moves.Add(Use(arrived));
            }
        }

        Emit(GenericOpcode.LandingPad, [.. arrivals]).Clobbers = XtensaRegisters.CallClobbers;
        if (moves.Count > 0)
        {
            Emit(GenericOpcode.ParallelMove, [.. moves]);
        }
    }
}
