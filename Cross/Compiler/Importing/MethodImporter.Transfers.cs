using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil.Cil;
using CilInstruction = Mono.Cecil.Cil.Instruction;
using Instruction = DeviceKit.Cross.Intermediate.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Branches, returns and throws.</content>
internal sealed partial class MethodImporter
{
    /// <returns>Whether the block is complete: always, save for what turns out to go on.</returns>
    private bool ImportTransfer(CilInstruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Br or Code.Br_S:
                JumpTo(TargetOf(instruction));
                return true;
            case Code.Brtrue or Code.Brtrue_S:
                return BranchIf(Truth(Comparison.NotEqual), instruction);
            case Code.Brfalse or Code.Brfalse_S:
                return BranchIf(Truth(Comparison.Equal), instruction);
            case Code.Switch:
                return ImportSwitch(instruction);
            case Code.Ret:
                Return();
                return true;
            case Code.Throw:
                ImportThrow();
                return true;
            case Code.Rethrow:
                Rethrow();
                return true;
            case Code.Leave or Code.Leave_S:
                Leave(TargetOf(instruction));
                return true;
            case Code.Endfinally:
                EndFinally();
                return true;
            case Code.Endfilter:
                EndFilter();
                return true;
            default:
                return BranchIf(Compare(ComparisonOf(instruction.OpCode.Code)), instruction);
        }
    }

    private Comparison ComparisonOf(Code code) => code switch
    {
        Code.Beq or Code.Beq_S => Comparison.Equal,
        Code.Bne_Un or Code.Bne_Un_S => Comparison.NotEqual,
        Code.Blt or Code.Blt_S => Comparison.Less,
        Code.Ble or Code.Ble_S => Comparison.LessOrEqual,
        Code.Bgt or Code.Bgt_S => Comparison.Greater,
        Code.Bge or Code.Bge_S => Comparison.GreaterOrEqual,
        Code.Blt_Un or Code.Blt_Un_S => Comparison.LessUnsigned,
        Code.Ble_Un or Code.Ble_Un_S => Comparison.LessOrEqualUnsigned,
        Code.Bgt_Un or Code.Bgt_Un_S => Comparison.GreaterUnsigned,
        Code.Bge_Un or Code.Bge_Un_S => Comparison.GreaterOrEqualUnsigned,
        _ => throw Fault($"{code} is not known"),
    };

    private int TargetOf(CilInstruction instruction) => instruction.Operand is CilInstruction target ? target.Offset : throw Fault("a branch goes out of the body");

    /// <summary>Takes a value and compares it with zero or null.</summary>
    private Instruction Truth(Comparison comparison)
    {
        StackValue value = PopAny();
        if (ComparedWithNull(comparison, value) is Instruction known)
        {
            return known;
        }

        Instruction scalar = Scalar(value);
        return scalar.Kind == ValueKind.I32 && comparison == Comparison.NotEqual && scalar.Operation is Operation.Compare or Operation.Constant
            ? scalar
            : Compare(comparison, scalar, _builder.Constant(scalar.Kind, 0));
    }

    private bool BranchIf(Instruction condition, CilInstruction instruction)
    {
        int target = TargetOf(instruction);
        if (condition.Operation == Operation.Constant)
        {
            if (condition.Immediate != 0)
            {
                JumpTo(target);
                return true;
            }

            return false;
        }

        int next = instruction.Next?.Offset ?? throw Fault("control runs out of the body");
        if (target == next)
        {
            return false;
        }

        Instruction branch = _builder.Emit(Operation.Branch, ValueKind.None, condition);
        Connect(branch, [target, next]);
        return true;
    }

    private bool ImportSwitch(CilInstruction instruction)
    {
        Instruction value = PopScalar(ValueKind.I32);
        var targets = (CilInstruction[])instruction.Operand;
        if (targets.Any(target => target is null))
        {
            throw Fault("a branch goes out of the body");
        }

        int next = instruction.Next?.Offset ?? throw Fault("control runs out of the body");
        if (value.Operation == Operation.Constant)
        {
            JumpTo((ulong)value.Immediate < (ulong)targets.Length ? targets[value.Immediate].Offset : next);
            return true;
        }

        Connect(_builder.Emit(Operation.Switch, ValueKind.None, value), [.. targets.Select(target => target.Offset), next]);
        return true;
    }

    /// <summary>Makes the edges of a terminator. With entries on the stack each edge gets a block that stores them, for the targets may want them in the same place.</summary>
    private void Connect(Instruction terminator, IReadOnlyList<int> targets)
    {
        Block from = terminator.Block!;
        var edges = new Dictionary<int, Block>();
        foreach (int target in targets)
        {
            if (!edges.TryGetValue(target, out Block? edge))
            {
                EntryPoint entry = Resolve(_copy, target);
                edge = entry.Block;
                if (_stack.Count > 0)
                {
                    edge = NewBlock();
                    _builder.PlaceAtEnd(edge);
                    StoreStack(entry);
                    _builder.Jump(entry.Block);
                }
                else
                {
                    StoreStack(entry);
                }

                edges.Add(target, edge);
            }

            from.AddSuccessor(edge);
        }
    }

    private void Return()
    {
        if (_copy.Range.Kind != CodeRangeKind.Body)
        {
            throw Fault("ret within a protected block or handler");
        }

        TypeInstance type = _method.ReturnType;
        if (type.Category == TypeCategory.Void)
        {
            _builder.End(Operation.Return, [], []);
            return;
        }

        StackValue value = Pop();
        if (type.Category != TypeCategory.Structure)
        {
            _builder.End(Operation.Return, [Passed(type, value)], []);
        }
        else if (_resultAddress is not null)
        {
            WriteTo(type, new Place(_resultAddress, 0, null), value);
            _builder.End(Operation.Return, [], []);
        }
        else
        {
            var leaves = new List<Instruction>();
            LoadLeaves(OfType(value, type), leaves);
            _builder.End(Operation.Return, leaves.ToArray(), []);
        }
    }

    private void ImportThrow()
    {
        Instruction exception = PopScalar(ValueKind.Reference);
        _builder.Block!.IsCold = true;
        _builder.End(Operation.Throw, [exception], []);
    }
}
