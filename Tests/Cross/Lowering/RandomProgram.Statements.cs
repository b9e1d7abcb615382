using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Tests.Lowering;

/// <content>Statements.</content>
internal sealed partial class RandomProgram
{
    private const int DeepestNesting = 3;

    private void Sequence(int depth)
    {
        for (int i = _random.Next(2, 7); i > 0 && _budget > 0; i--)
        {
            _budget--;
            int choice = _random.Next(depth < DeepestNesting ? 20 : 16);
            if (choice < 2 && Has(RandomContents.Memory))
            {
                Store();
            }
            else if (choice == 2 && Has(RandomContents.Calls) && _before.Count > 0 && depth < 2)
            {
                Call();
            }
            else if (choice < 16)
            {
                ValueKind kind = _kindsUsed[_random.Next(_kindsUsed.Count)];
                Assign(Expression(kind, _random.Next(1, 4)));
            }
            else if (choice < 18)
            {
                If(depth);
            }
            else
            {
                Loop(depth);
            }
        }
    }

    private void Assign(Instruction value)
    {
        Instruction[] variables = _variables[value.Kind];
        variables[_random.Next(variables.Length)] = value;
    }

    private void Store()
    {
        if (Has(RandomContents.Singles) && _random.Next(3) == 0)
        {
            _at.Store(new MemoryAccess(MemoryFormat.Single), Place(_singles, 4, 16), Any(ValueKind.F32));
            return;
        }

        MemoryAccess access = Integer();
        _at.Store(access, Place(_integers, access.Size, 32), Any(access.Kind));
    }

    /// <summary>An access of integers of some width.</summary>
    private MemoryAccess Integer()
    {
        MemoryFormat format = (MemoryFormat)_random.Next((int)MemoryFormat.Int8, (int)(Has(RandomContents.Longs) ? MemoryFormat.Int64 : MemoryFormat.Int32) + 1);
        return new MemoryAccess(format, IsUnaligned: _random.Next(8) == 0);
    }

    /// <summary>An aligned address in a slot, at a number or at an index.</summary>
    private Instruction Place(Slot slot, int size, int bytes)
    {
        int count = bytes / size;
        if (_random.Next(2) == 0)
        {
            return _at.Address(slot, size * _random.Next(count));
        }

        Instruction index = Word(Operation.And, Any(ValueKind.I32), _at.Constant(count - 1));
        Instruction offset = size == 1 ? index : Word(Operation.ShiftLeft, index, _at.Constant(int.Log2(size)));
        return _at.Emit(Operation.Add, ValueKind.Pointer, _at.Address(slot), offset);
    }

    private void Call()
    {
        Function called = _before[_random.Next(_before.Count)];
        Instruction[] arguments = [.. called.Symbol.Signature.Parameters.Select(Any)];
        Assign(_at.Call(called.Symbol, arguments));
    }

    private void If(int depth)
    {
        Block then = _function.AddBlock();
        Block otherwise = _function.AddBlock();
        Block join = _function.AddBlock();
        _at.Branch(Condition(), then, otherwise);
        Dictionary<ValueKind, Instruction[]> before = Copy();

        _at.PlaceAtEnd(then);
        Sequence(depth + 1);
        _at.Jump(join);
        Dictionary<ValueKind, Instruction[]> after = Copy();
        Restore(before);

        _at.PlaceAtEnd(otherwise);
        if (_random.Next(3) > 0)
        {
            Sequence(depth + 1);
        }

        _at.Jump(join);
        _at.PlaceAtEnd(join);
        foreach (ValueKind kind in _kindsUsed)
        {
            for (int i = 0; i < _variables[kind].Length; i++)
            {
                if (!ReferenceEquals(after[kind][i], _variables[kind][i]))
                {
                    _variables[kind][i] = _at.Emit(Operation.Phi, kind, after[kind][i], _variables[kind][i]);
                }
            }
        }
    }

    /// <summary>A loop that is done a few times: tested before or behind, up or down, over a switch now and then.</summary>
    private void Loop(int depth)
    {
        bool isTestedBefore = _random.Next(2) == 0;
        Instruction count = _random.Next(2) == 0 ? _at.Constant(_random.Next(1, 6)) : Word(Operation.And, Any(ValueKind.I32), _at.Constant(7));
        Instruction start = _at.Constant(0);
        Block header = _function.AddBlock();
        _at.Jump(header);
        _at.PlaceAtEnd(header);
        Instruction counter = _at.Emit(Operation.Phi, ValueKind.I32, start);
        var phis = new List<(Instruction Phi, ValueKind Kind, int Index)>();
        foreach (ValueKind kind in _kindsUsed)
        {
            for (int i = 0; i < _variables[kind].Length; i++)
            {
                _variables[kind][i] = _at.Emit(Operation.Phi, kind, _variables[kind][i]);
                phis.Add((_variables[kind][i], kind, i));
            }
        }

        Block exit = _function.AddBlock();
        Dictionary<ValueKind, Instruction[]> leaving = Copy();
        if (isTestedBefore)
        {
            Block body = _function.AddBlock();
            _at.Branch(_at.Compare(Comparison.Less, counter, count), body, exit);
            _at.PlaceAtEnd(body);
        }

        Assign(Word(Operation.Add, Any(ValueKind.I32), counter));
        Sequence(depth + 1);
        Instruction next = Word(Operation.Add, counter, _at.Constant(1));
        counter.AddOperand(next);
        foreach ((Instruction phi, ValueKind kind, int index) in phis)
        {
            phi.AddOperand(_variables[kind][index]);
        }

        if (isTestedBefore)
        {
            _at.Jump(header);
            Restore(leaving);
        }
        else
        {
            Instruction tested = _random.Next(3) == 0 ? counter : next;
            _at.Branch(_at.Compare(Pick([Comparison.Less, Comparison.Less, Comparison.LessOrEqualUnsigned]), tested, count), header, exit);
        }

        _at.PlaceAtEnd(exit);
    }

    private Dictionary<ValueKind, Instruction[]> Copy() => _variables.ToDictionary(v => v.Key, v => v.Value.ToArray());

    private void Restore(Dictionary<ValueKind, Instruction[]> values)
    {
        foreach ((ValueKind kind, Instruction[] variables) in values)
        {
            variables.CopyTo(_variables[kind], 0);
        }
    }
}
