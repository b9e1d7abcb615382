using System;
using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Puts the registers into the code, with the loads and stores of ranges in memory, and orders parallel moves.</summary>
internal sealed class Rewriting
{
    private readonly NumberedCode _code;
    private readonly Occupancy _occupancy;
    private readonly MoveResolver _resolver;
    private readonly LiveRange?[]?[] _moved;
    private readonly List<(Location To, Location From, RegisterClass Class)>?[] _before;
    private readonly bool[] _isDead;
    private readonly RegisterSet _reserved;
    private readonly IReadOnlyList<RegisterClass> _classes;

    /// <summary>Prepares.</summary>
    public Rewriting(NumberedCode code, Occupancy occupancy, RegisterFile file)
    {
        _code = code;
        _occupancy = occupancy;
        _resolver = new MoveResolver(code.Function);
        _moved = new LiveRange?[code.Count][];
        _before = new List<(Location, Location, RegisterClass)>?[code.Count + 1];
        _isDead = new bool[code.Count];
        _reserved = file.Reserved(code.Function);
        _classes = file.Classes;
    }

    /// <summary>Rewrites the function.</summary>
    /// <param name="ranges">Every range with operands: those with registers, those in memory and their pieces.</param>
    public void Run(IEnumerable<LiveRange> ranges)
    {
        foreach (LiveRange range in ranges)
        {
            Take(range);
        }

        foreach (MachineBlock block in _code.Function.Blocks)
        {
            int first = _code.First(block), end = _code.End(block);
            block.Instructions.Clear();
            for (int number = first; number < end; number++)
            {
                Rewrite(number, block);
            }
        }
    }

    private void Take(LiveRange range)
    {
        if (range.IsSpilled && range.Remake is not null)
        {
            _isDead[FindNumber(range)] = true;
        }

        int lastStored = -1, firstPoint = range.Points.Count > 0 ? range.Points[0].Instruction : -1;
        bool isLoaded = false;
        foreach (UsePoint point in range.Points)
        {
            MachineInstruction instruction = _code[point.Instruction];
            if (point.IsMove)
            {
                (_moved[point.Instruction] ??= new LiveRange?[instruction.Operands.Length])[point.Operand] = range;
            }
            else if (range.Register is { } register)
            {
                instruction.Operands[point.Operand] = instruction.Operands[point.Operand].With(register);
            }

            if (range.Home is not { } home)
            {
                continue;
            }

            if (point.IsDefinition && point.Instruction != lastStored)
            {
                lastStored = point.Instruction;
                MovesBefore(point.Instruction + 1).Add((home.Location, range.Location, range.Class));
            }

            isLoaded |= range.Loop is null && point.Instruction == firstPoint && !point.IsDefinition;
        }

        foreach (int entry in isLoaded ? [firstPoint] : range.Entries)
        {
            MovesBefore(entry).Add((range.Location, range.Home!.Location, range.Class));
        }
    }

    private int FindNumber(LiveRange range)
    {
        int number = Position.InstructionAt(range.Start);
        return _code[number] == range.Remake ? number : throw new InvalidOperationException($"range {range.Id} does not begin where its value is made");
    }

    private List<(Location To, Location From, RegisterClass Class)> MovesBefore(int number) => _before[number] ??= [];

    private void Rewrite(int number, MachineBlock block)
    {
        MachineInstruction instruction = _code[number];
        void Emit(MachineInstruction made)
        {
            made.Position = instruction.Position;
            block.Instructions.Add(made);
        }

        if (_before[number] is { } before)
        {
            Forward(before);
            _resolver.Resolve(before, (c, not) => FindFree(c, not, Position.Before(number), Position.Arrive(number) + 1), Emit);
        }

        if (instruction.Generic is GenericOpcode.Move or GenericOpcode.ParallelMove)
        {
            _resolver.Resolve(MovesOf(number), (c, not) => FindFree(c, not, Position.Use(number), Position.After(number)), Emit);
        }
        else if (!_isDead[number])
        {
            block.Instructions.Add(instruction);
        }
    }

    /// <summary>A value that is stored and loaded in one place is taken from the register.</summary>
    private static void Forward(List<(Location To, Location From, RegisterClass Class)> moves)
    {
        for (int i = 0; i < moves.Count; i++)
        {
            int store = moves[i].From.Slot is null ? -1 : moves.FindIndex(m => m.To == moves[i].From);
            if (store >= 0)
            {
                moves[i] = (moves[i].To, moves[store].From, moves[i].Class);
            }
        }
    }

    private List<(Location To, Location From, RegisterClass Class)> MovesOf(int number)
    {
        MachineOperand[] operands = _code[number].Operands;
        var moves = new List<(Location, Location, RegisterClass)>();
        for (int i = 0; i < operands.Length; i += 2)
        {
            LiveRange? to = _moved[number]?[i], from = _moved[number]?[i + 1];
            moves.Add((LocationOf(operands[i], to), LocationOf(operands[i + 1], from), (to ?? from)?.Class ?? ClassOf(operands[i].Register)));
        }

        return moves;
    }

    private static Location LocationOf(MachineOperand operand, LiveRange? range) => range?.Location ?? Location.In(operand.Register);

    private RegisterClass ClassOf(Register register)
    {
        foreach (RegisterClass registerClass in _classes)
        {
            if (registerClass.Registers.Contains(register))
            {
                return registerClass;
            }
        }

        return _classes[0];
    }

    private Register? FindFree(RegisterClass registerClass, RegisterSet not, int start, int end)
    {
        foreach (Register register in (registerClass.Registers - _reserved - not).Registers)
        {
            if (_occupancy.IsFree(register, start, end))
            {
                return register;
            }
        }

        return null;
    }
}
