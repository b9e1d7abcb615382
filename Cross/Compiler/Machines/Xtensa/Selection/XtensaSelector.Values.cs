using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>The registers of values.</content>
internal sealed partial class XtensaSelector
{
    private readonly Dictionary<(Instruction Phi, int Operand), Register> _phiConstants = [];
    private readonly Dictionary<Slot, FrameSlot> _slots = [];

    /// <summary>The register of a value: from now on the value is wanted.</summary>
    private Register RegisterOf(Instruction value)
    {
        value = Bits(value);
        return ConstantKey.IsConstant(value) ? ConstantRegister(ConstantKey.Of(value)) : _registers[value.Id] ??= _machine.AddRegister(ClassOf(value.Kind));
    }

    /// <summary>What a value is but for its kind: all but F32 are in the same registers.</summary>
    private static Instruction Bits(Instruction value)
    {
        while (value.Operation == Operation.Reinterpret && value.Kind != ValueKind.F32 && value.Operands[0].Kind != ValueKind.F32)
        {
            value = value.Operands[0];
        }

        return value;
    }

    private MachineOperand Use(Instruction value) => MachineOperand.Use(RegisterOf(value));

    private static MachineOperand Use(Register register) => MachineOperand.Use(register);

    private MachineOperand Define(Instruction value) => MachineOperand.Define(_registers[value.Id] ??= _machine.AddRegister(ClassOf(value.Kind)));

    private static MachineOperand Define(Register register) => MachineOperand.Define(register);

    private static MachineOperand Number(long value) => MachineOperand.Immediate(value);

    private Register NewRegister() => _machine.AddRegister(XtensaRegisters.Address);

    private static RegisterClass ClassOf(ValueKind kind) => kind == ValueKind.F32 ? XtensaRegisters.Float : XtensaRegisters.Address;

    /// <summary>A copy of an operation with two register operands in a register of its own.</summary>
    private Register Compute(Opcode opcode, params System.ReadOnlySpan<MachineOperand> operands)
    {
        Register result = NewRegister();
        Emit(opcode, [MachineOperand.Define(result), .. operands]);
        return result;
    }

    /// <summary>Operands of phis are wanted at the end of predecessors, some of which are selected before the phi's block.</summary>
    private void AskForPhiOperands()
    {
        foreach (Block block in _function.Blocks)
        {
            foreach (Instruction phi in block.Phis)
            {
                for (int i = 0; i < phi.Operands.Count; i++)
                {
                    Instruction operand = Bits(phi.Operands[i]);
                    if (ConstantKey.IsConstant(operand))
                    {
                        _phiConstants.Add((phi, i), _machine.AddRegister(ClassOf(phi.Kind)));
                    }
                    else
                    {
                        RegisterOf(operand);
                    }
                }
            }
        }
    }

    /// <summary>Constants that phis have are made at the end of the predecessor, so that they come right into the phi's register.</summary>
    private void MakePhiConstants(Block block)
    {
        foreach (Block successor in block.Successors)
        {
            foreach (Instruction phi in successor.Phis)
            {
                for (int i = 0; i < phi.Operands.Count; i++)
                {
                    if (ReferenceEquals(successor.Predecessors[i], block) && _phiConstants.TryGetValue((phi, i), out Register register))
                    {
                        MakeConstant(ConstantKey.Of(Bits(phi.Operands[i])), register, _group);
                    }
                }
            }
        }
    }
}
