using System.Numerics;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Terminators, and the tests that branches make in one instruction.</content>
internal sealed partial class XtensaSelector
{
    private void SelectTerminator(Instruction instruction)
    {
        MachineBlock block = _blocks[_block.Id];
        switch (instruction.Operation)
        {
            case Operation.Jump or Operation.EnterTry:
                BeginCountedLoop();
                Emit(GenericOpcode.Jump, MachineOperand.To(block.Successors[0]));
                break;
            case Operation.Branch when _loopsByLast.ContainsKey(_block):
                EndCountedLoop();
                break;
            case Operation.Branch:
                BranchTest test = TestOf(instruction.Operands[0], true);
                Terminate(test.Opcode, [.. test.Operands, MachineOperand.To(block.Successors[0])]);
                Emit(GenericOpcode.Jump, MachineOperand.To(block.Successors[1]));
                break;
            case Operation.Switch:
                SelectSwitch(instruction, block);
                break;
            case Operation.Return:
                SelectReturn(instruction);
                break;
            default:
                Emit(GenericOpcode.Unreachable);
                break;
        }
    }

    private void SelectSwitch(Instruction instruction, MachineBlock block)
    {
        int cases = block.Successors.Count - 1;
        var table = new JumpTable(block.Successors.GetRange(0, cases));
        _machine.JumpTables.Add(table);

        // The table's last entry is for all values above: no branch is needed.
        table.Targets.Add(block.Successors[cases]);
        Register address = NewRegister();
        Emit(GenericOpcode.Constant, Define(address), MachineOperand.AddressOf(table));
        Register index = Compute(Opcode.Minu, Use(instruction.Operands[0]), Use(ConstantRegister(new ConstantKey(false, null, cases))));
        Register entry = Compute(Opcode.Addx4, Use(index), Use(address));
        Register target = Compute(Opcode.L32i, Use(entry), Number(0));
        Terminate(Opcode.Jx, Use(target), MachineOperand.AddressOf(table));
    }

    private void Terminate(Opcode opcode, params MachineOperand[] operands) => Emit(opcode, operands).Flags |= MachineFlags.Terminator;

    /// <summary>The test of a condition: a branch that is taken when the condition is what is wanted.</summary>
    private BranchTest TestOf(Instruction condition, bool wanted)
    {
        condition = Bits(condition);
        if (condition.Operation == Operation.Compare)
        {
            var comparison = (Comparison)condition.Immediate;
            if (condition.Operands[0].Kind == ValueKind.F32)
            {
                (Register boolean, bool sense) = CompareFloats(comparison, condition.Operands[0], condition.Operands[1]);
                return new BranchTest(sense == wanted ? Opcode.Bt : Opcode.Bf, [Use(boolean)]);
            }

            return TestOf(wanted ? comparison : BranchOpcodes.Inverse(comparison), Bits(condition.Operands[0]), Bits(condition.Operands[1]));
        }

        return TestOfBits(condition, !wanted);
    }

    private BranchTest TestOf(Comparison comparison, Instruction a, Instruction b)
    {
        if (IsNull(a) && !IsNull(b))
        {
            (a, b) = (b, a);
            comparison = BranchOpcodes.Swapped(comparison);
        }

        if (IsNumber(b))
        {
            int number = (int)b.Immediate;
            if (comparison is Comparison.LessUnsigned && number == 1)
            {
                (comparison, number) = (Comparison.Equal, 0);
            }

            if (comparison is Comparison.GreaterOrEqualUnsigned && number == 1)
            {
                (comparison, number) = (Comparison.NotEqual, 0);
            }

            bool isEquality = comparison is Comparison.Equal or Comparison.NotEqual;
            if (isEquality && number == 0)
            {
                return TestOfBits(a, comparison == Comparison.Equal);
            }

            if (isEquality && a.Operation == Operation.And && IsConstant(a.Operands[1], number))
            {
                if (BitOperations.IsPow2((uint)number))
                {
                    return TestOfBit(Bits(a.Operands[0]), BitOperations.TrailingZeroCount(number), comparison == Comparison.NotEqual);
                }

                return new BranchTest(comparison == Comparison.Equal ? Opcode.Ball : Opcode.Bnall, [Use(a.Operands[0]), Use(a.Operands[1])]);
            }

            if (number == 0 && BranchOpcodes.OfZero(comparison) is { } ofZero)
            {
                return new BranchTest(ofZero, [Use(a)]);
            }

            if (BranchOpcodes.OfNumber(comparison, number) is var (ofNumber, held))
            {
                return new BranchTest(ofNumber, [Use(a), Number(held)]);
            }

            if (BranchOpcodes.TryMakeStrict(ref comparison, ref number))
            {
                if (number == 0 && BranchOpcodes.OfZero(comparison) is { } strict)
                {
                    return new BranchTest(strict, [Use(a)]);
                }

                return new BranchTest(BranchOpcodes.OfRegisters(comparison)!.Value, [Use(a), Use(ConstantRegister(new ConstantKey(false, null, number)))]);
            }
        }

        return BranchOpcodes.OfRegisters(comparison) is { } opcode
            ? new BranchTest(opcode, [Use(a), Use(b)])
            : new BranchTest(BranchOpcodes.OfRegisters(BranchOpcodes.Swapped(comparison))!.Value, [Use(b), Use(a)]);
    }

    /// <summary>Whether a value is zero, or not: of one bit, or of the bits that two values have together, by the branches for that.</summary>
    private BranchTest TestOfBits(Instruction value, bool isZero)
    {
        if (value.Operation == Operation.Compare)
        {
            return TestOf(value, !isZero);
        }

        if (value.Operation == Operation.And)
        {
            (Instruction a, Instruction b) = (Bits(value.Operands[0]), Bits(value.Operands[1]));
            if (IsNumber(b) && BitOperations.IsPow2((uint)b.Immediate))
            {
                return TestOfBit(a, BitOperations.TrailingZeroCount((uint)b.Immediate), isZero);
            }

            if (value.Users.Count == 1 && BitOf(a, b) is { } number)
            {
                return new BranchTest(isZero ? Opcode.Bbc : Opcode.Bbs, [Use(number.Of), Use(ShiftAmount(number.Number))]);
            }

            if (value.Users.Count == 1 && !IsField(b))
            {
                return new BranchTest(isZero ? Opcode.Bnone : Opcode.Bany, [Use(a), Use(b)]);
            }
        }

        return new BranchTest(isZero ? Opcode.Beqz : Opcode.Bnez, [Use(value)]);
    }

    private BranchTest TestOfBit(Instruction value, int bit, bool isZero)
    {
        bool isShift = value.Operation is Operation.ShiftRightUnsigned or Operation.ShiftRight;
        if (isShift && IsNumber(value.Operands[1]) && bit + ((int)value.Operands[1].Immediate & 31) < WordBits)
        {
            return TestOfBit(Bits(value.Operands[0]), bit + ((int)value.Operands[1].Immediate & 31), isZero);
        }

        if (isShift && bit == 0 && value.Users.Count == 1 && !IsNumber(value.Operands[1]))
        {
            return new BranchTest(isZero ? Opcode.Bbc : Opcode.Bbs, [Use(value.Operands[0]), Use(ShiftAmount(value.Operands[1]))]);
        }

        return new BranchTest(isZero ? Opcode.Bbci : Opcode.Bbsi, [Use(value), Number(bit)]);
    }

    /// <summary>Which value is looked at, and the number of the bit, when the other one is 1 shifted left by it.</summary>
    private static (Instruction Of, Instruction Number)? BitOf(Instruction a, Instruction b) =>
        IsBit(b) ? (a, b.Operands[1]) : IsBit(a) ? (b, a.Operands[1]) : null;

    private static bool IsBit(Instruction value) => value.Operation == Operation.ShiftLeft && IsConstant(value.Operands[0], 1) && !IsNumber(value.Operands[1]);

    /// <summary>A mask for which EXTUI needs no register.</summary>
    private static bool IsField(Instruction mask) => IsNumber(mask) && (uint)mask.Immediate <= 0xFFFF && BitOperations.IsPow2((uint)mask.Immediate + 1);

    private static bool IsNull(Instruction value) => IsNumber(value);
}
