using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Emission;

/// <summary>Writes functions of Xtensa on virtual registers as selection would.</summary>
internal sealed class FunctionMaker
{
    /// <summary>Begins a function.</summary>
    /// <param name="symbol">Its name.</param>
    /// <param name="parameters">How many words it takes, at most six.</param>
    public FunctionMaker(FunctionSymbol symbol, int parameters)
    {
        Function = new MachineFunction(symbol);
        Block = Function.AddBlock();
        Parameters = [.. Enumerable.Range(0, parameters).Select(_ => New())];
        Add(new MachineInstruction(GenericOpcode.Entry, [.. Parameters.Select((_, i) => MachineOperand.Define(XtensaRegisters.A(2 + i)))]));
        if (parameters > 0)
        {
            Add(new MachineInstruction(GenericOpcode.ParallelMove, [.. Parameters.SelectMany((p, i) => Pair(p, XtensaRegisters.A(2 + i)))]));
        }
    }

    /// <summary>The function.</summary>
    public MachineFunction Function { get; }

    /// <summary>Where the next instruction goes.</summary>
    public MachineBlock Block { get; set; }

    /// <summary>The parameters.</summary>
    public Register[] Parameters { get; }

    /// <summary>A virtual register.</summary>
    public Register New() => Function.AddRegister(XtensaRegisters.Address);

    /// <summary>Adds an instruction.</summary>
    public MachineInstruction Add(MachineInstruction instruction) => Block.Append(instruction);

    /// <summary>An instruction whose first operand is a new value.</summary>
    public Register Emit(Opcode opcode, params MachineOperand[] operands)
    {
        Register result = New();
        Add(new MachineInstruction((int)opcode, [MachineOperand.Define(result), .. operands]));
        return result;
    }

    /// <summary>The same with registers.</summary>
    public Register Emit(Opcode opcode, params Register[] operands) => Emit(opcode, [.. operands.Select(MachineOperand.Use)]);

    /// <summary>The same with a number behind the register.</summary>
    public Register Emit(Opcode opcode, Register operand, int number) => Emit(opcode, MachineOperand.Use(operand), MachineOperand.Immediate(number));

    /// <summary>An instruction that gives nothing.</summary>
    public void Do(Opcode opcode, params MachineOperand[] operands) => Add(new MachineInstruction((int)opcode, operands));

    /// <summary>A number.</summary>
    public Register Constant(int number) => Generic(GenericOpcode.Constant, MachineOperand.Immediate(number));

    /// <summary>A generic instruction that gives a value.</summary>
    public Register Generic(GenericOpcode opcode, params MachineOperand[] operands)
    {
        Register result = New();
        Add(new MachineInstruction(opcode, [MachineOperand.Define(result), .. operands]));
        return result;
    }

    /// <summary>A call with one result.</summary>
    public Register Call(FunctionSymbol function, params Register[] arguments)
    {
        Register result = New();
        Register[] places = [.. arguments.Take(6).Select((_, i) => XtensaRegisters.A(10 + i))];
        for (int i = 6; i < arguments.Length; i++)
        {
            Do(Opcode.S32i, MachineOperand.Use(arguments[i]), MachineOperand.At(Function.Outgoing, 4 * (i - 6)));
            Function.OutgoingBytes = System.Math.Max(Function.OutgoingBytes, 4 * (i - 5));
        }

        if (places.Length > 0)
        {
            Add(new MachineInstruction(GenericOpcode.ParallelMove, [.. places.SelectMany((p, i) => Pair(p, arguments[i]))]));
        }

        Add(new MachineInstruction((int)Opcode.Call8, [MachineOperand.Of(function), .. places.Select(MachineOperand.Use), MachineOperand.Define(XtensaRegisters.A(10))])
        {
            Flags = MachineFlags.Call,
            Clobbers = XtensaRegisters.CallClobbers,
        });
        Add(new MachineInstruction(GenericOpcode.ParallelMove, [.. Pair(result, XtensaRegisters.A(10))]));
        return result;
    }

    /// <summary>Returns a value.</summary>
    public void Return(Register value)
    {
        Register place = XtensaRegisters.A(2);
        Add(new MachineInstruction(GenericOpcode.ParallelMove, [.. Pair(place, value)]));
        Add(new MachineInstruction((int)Opcode.Retw, MachineOperand.Use(place)) { Flags = MachineFlags.Terminator | MachineFlags.Return });
    }

    /// <summary>Jumps.</summary>
    public void Jump(MachineBlock target)
    {
        Block.AddSuccessor(target);
        Add(new MachineInstruction(GenericOpcode.Jump, MachineOperand.To(target)));
    }

    /// <summary>Branches, else goes on to another block, which is the one at hand afterwards.</summary>
    public void Branch(Opcode opcode, MachineBlock then, MachineBlock otherwise, params MachineOperand[] operands)
    {
        Add(new MachineInstruction((int)opcode, [.. operands, MachineOperand.To(then)]) { Flags = MachineFlags.Terminator });
        Block.AddSuccessor(then);
        Jump(otherwise);
        Block = otherwise;
    }

    /// <summary>A phi whose operands are given when the edges are there.</summary>
    public MachineInstruction Phi(params Register[] values)
    {
        var phi = new MachineInstruction(GenericOpcode.Phi, [MachineOperand.Define(New()), .. values.Select(MachineOperand.Use)]);
        Block.Instructions.Insert(0, phi);
        return phi;
    }

    private static IEnumerable<MachineOperand> Pair(Register to, Register from) => [MachineOperand.Define(to), MachineOperand.Use(from)];
}
