using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate;

/// <summary>One operation, and the value that it gives. Knows its operands and its users; a user that has it twice stands twice in <see cref="Users"/>.</summary>
internal sealed class Instruction
{
    private readonly List<Instruction> _operands = [];
    private readonly List<Instruction> _users = [];

    /// <summary>An instruction that is in no block yet.</summary>
    public Instruction(Operation operation, ValueKind kind, params ReadOnlySpan<Instruction> operands)
    {
        Operation = operation;
        Kind = kind;
        foreach (Instruction operand in operands)
        {
            AddOperand(operand);
        }
    }

    /// <summary>What it does. Changed in place only by <see cref="Become"/>.</summary>
    public Operation Operation { get; private set; }

    /// <summary>The kind of its value.</summary>
    public ValueKind Kind { get; private set; }

    /// <summary>The number that the operation says.</summary>
    public long Immediate { get; set; }

    /// <summary>The symbol, slot, type or method that the operation says.</summary>
    public object? Subject { get; set; }

    /// <summary>Where it comes from, or null.</summary>
    public SourcePosition? Position { get; set; }

    /// <summary>The block it is in; null when it is in none.</summary>
    public Block? Block { get; internal set; }

    /// <summary>The one before it in the block.</summary>
    public Instruction? Previous { get; internal set; }

    /// <summary>The one behind it in the block.</summary>
    public Instruction? Next { get; internal set; }

    /// <summary>A number for dumps and for dense tables; given by <see cref="Function.Number"/>.</summary>
    public int Id { get; set; } = -1;

    /// <summary>The operands.</summary>
    public IReadOnlyList<Instruction> Operands => _operands;

    /// <summary>Who uses the value, in no order that code may depend on, save that it is the same in each run.</summary>
    public IReadOnlyList<Instruction> Users => _users;

    /// <summary>Adds an operand at the end.</summary>
    public void AddOperand(Instruction operand)
    {
        _operands.Add(operand);
        operand._users.Add(this);
    }

    /// <summary>Puts another operand in a place.</summary>
    public void SetOperand(int index, Instruction operand)
    {
        if (ReferenceEquals(_operands[index], operand))
        {
            return;
        }

        _operands[index]._users.Remove(this);
        _operands[index] = operand;
        operand._users.Add(this);
    }

    /// <summary>Takes an operand out; the ones behind it move up.</summary>
    public void RemoveOperand(int index)
    {
        _operands[index]._users.Remove(this);
        _operands.RemoveAt(index);
    }

    /// <summary>Makes it another operation with other operands, at the same place and with the same users. Immediate, subject and position are kept: set them.</summary>
    public void Become(Operation operation, ValueKind kind, params ReadOnlySpan<Instruction> operands)
    {
        DropOperands();
        Operation = operation;
        Kind = kind;
        foreach (Instruction operand in operands)
        {
            AddOperand(operand);
        }
    }

    /// <summary>Makes every user use another value.</summary>
    public void ReplaceUsesWith(Instruction value)
    {
        if (ReferenceEquals(this, value))
        {
            throw new InvalidOperationException("A value cannot replace itself.");
        }

        foreach (Instruction user in _users)
        {
            for (int i = 0; i < user._operands.Count; i++)
            {
                if (ReferenceEquals(user._operands[i], this))
                {
                    user._operands[i] = value;
                    value._users.Add(user);
                    break; // Each entry of the list stands for one use.
                }
            }
        }

        _users.Clear();
    }

    /// <summary>Takes it out of its block and lets its operands go. It must have no users.</summary>
    public void Remove()
    {
        if (_users.Count > 0)
        {
            throw new InvalidOperationException($"{Operation} still has {_users.Count} users.");
        }

        DropOperands();
        Block?.Detach(this);
    }

    private void DropOperands()
    {
        foreach (Instruction operand in _operands)
        {
            operand._users.Remove(this);
        }

        _operands.Clear();
    }
}
