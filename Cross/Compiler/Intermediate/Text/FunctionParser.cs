using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>Reads one function: first the blocks and bare instructions, then operands, targets and regions, which may stand before what they name.</summary>
internal sealed class FunctionParser
{
    private readonly Function _function;
    private readonly ProgramText _program;
    private readonly ITextNames _names;
    private readonly Dictionary<int, Block> _blocks = [];
    private readonly Dictionary<int, Instruction> _values = [];
    private readonly List<(TextCursor Cursor, Block Block, string Region)> _heads = [];
    private readonly List<(TextCursor Cursor, Instruction Instruction)> _lines = [];
    private readonly List<TextCursor> _regions = [];
    private readonly TextCursor _head;

    /// <summary>A reader of the function of which the head's symbol is read.</summary>
    public FunctionParser(Function function, ProgramText program, ITextNames names, TextCursor head)
    {
        _function = function;
        _program = program;
        _names = names;
        _head = head;
    }

    /// <summary>Takes a line, if it is one of a function.</summary>
    public bool TryAdd(TextCursor cursor)
    {
        if (cursor.Peek is 'f' or 'd')
        {
            return false; // The next function, or a declaration.
        }

        if (cursor.TryTake("slot"))
        {
            ReadSlot(cursor);
        }
        else if (cursor.TryTake("region"))
        {
            _regions.Add(cursor);
        }
        else if (cursor.Peek == 'b')
        {
            ReadBlock(cursor);
        }
        else
        {
            ReadInstruction(cursor);
        }

        return true;
    }

    /// <summary>Reads what names other parts, when all lines are there.</summary>
    public void Finish()
    {
        ReadAttributes();
        foreach (TextCursor _ in _regions)
        {
            _function.Regions.Add(new Region(null) { LandingPad = null! });
        }

        for (int i = 0; i < _regions.Count; i++)
        {
            ReadRegion(_regions[i], _function.Regions[i], i);
        }

        foreach ((TextCursor cursor, Block block, string region) in _heads)
        {
            block.Region = region.Length == 0 ? null : RegionOf(region, cursor);
        }

        var phis = new List<(Instruction Phi, Dictionary<Block, Instruction> Values, TextCursor Cursor)>();
        foreach ((TextCursor cursor, Instruction instruction) in _lines)
        {
            var reader = new InstructionParser(cursor, _function, _program, _names, _blocks, _values);
            Dictionary<Block, Instruction>? values = reader.Read(instruction);
            if (values is not null)
            {
                phis.Add((instruction, values, cursor));
            }
        }

        foreach ((Instruction phi, Dictionary<Block, Instruction> values, TextCursor cursor) in phis)
        {
            foreach (Block predecessor in phi.Block!.Predecessors)
            {
                phi.AddOperand(values.TryGetValue(predecessor, out Instruction? value) ? value : throw cursor.Error($"no value for {predecessor}"));
            }
        }
    }

    /// <summary>Reads a signature.</summary>
    public static Signature ReadSignature(TextCursor cursor)
    {
        IReadOnlyList<ValueKind> parameters = ReadKinds(cursor);
        cursor.Take("->");
        return new Signature(parameters, ReadKinds(cursor));
    }

    private static List<ValueKind> ReadKinds(TextCursor cursor)
    {
        var kinds = new List<ValueKind>();
        cursor.Take("(");
        while (!cursor.TryTake(")"))
        {
            kinds.Add(Enum.TryParse(cursor.Name(), out ValueKind kind) ? kind : throw cursor.Error("a kind expected"));
            cursor.TryTake(",");
        }

        return kinds;
    }

    private void ReadAttributes()
    {
        _function.Inline = _head.TryTake("inline") ? true : _head.TryTake("noinline") ? false : null;
        if (_head.TryTake("parent"))
        {
            _head.Take("@");
            string name = _head.Name();
            _function.Parent = (_program.Symbols.GetValueOrDefault(name) as FunctionSymbol)?.Body ?? throw _head.Error($"no function '{name}'");
        }

        _function.Symbol.Effects = _head.TryTake("effects") ? ProgramParser.ReadEffects(_head) : FunctionEffects.All;
        if (!_head.IsAtEnd)
        {
            throw _head.Error("the end of the line expected");
        }
    }

    private void ReadSlot(TextCursor cursor)
    {
        cursor.Take("%");
        int id = cursor.Integer();
        int size = cursor.Integer();
        cursor.Take("align");
        int alignment = cursor.Integer();
        bool isShared = cursor.TryTake("shared");
        _function.Slots.Add(new Slot(id, size, alignment, cursor.IsAtEnd ? null : cursor.Name()) { IsShared = isShared });
        if (!cursor.IsAtEnd)
        {
            throw cursor.Error("the end of the line expected");
        }
    }

    private void ReadRegion(TextCursor cursor, Region region, int index)
    {
        if (cursor.Numbered('r') != index)
        {
            throw cursor.Error($"region r{index} expected");
        }

        region.Parent = cursor.TryTake("in") ? RegionOf(cursor.Name(), cursor) : null;
        cursor.Take("pad");
        int pad = cursor.Numbered('b');
        region.LandingPad = _blocks.TryGetValue(pad, out Block? block) ? block : throw cursor.Error($"no block b{pad}");
        while (!cursor.IsAtEnd)
        {
            ClauseKind kind = cursor.TryTake("typed") ? ClauseKind.Typed : cursor.TryTake("filter") ? ClauseKind.Filter : ClauseKind.Cleanup;
            if (kind == ClauseKind.Cleanup)
            {
                cursor.Take("cleanup");
            }

            region.Clauses.Add(new Clause(kind, kind == ClauseKind.Cleanup ? null : InstructionParser.ReadNamed(cursor, _program, _names)));
            cursor.TryTake(",");
        }
    }

    private Region RegionOf(string name, TextCursor cursor) =>
        int.TryParse(name.AsSpan(1), out int index) && index < _function.Regions.Count ? _function.Regions[index] : throw cursor.Error($"no region '{name}'");

    private void ReadBlock(TextCursor cursor)
    {
        Block block = _function.AddBlock();
        if (!_blocks.TryAdd(cursor.Numbered('b'), block))
        {
            throw cursor.Error("the block is there already");
        }

        string region = cursor.Peek == 'r' ? cursor.Name() : "";
        block.IsCold = cursor.TryTake("cold");
        cursor.Take(":");
        _heads.Add((cursor, block, region));
    }

    private void ReadInstruction(TextCursor cursor)
    {
        int number = -1;
        if (cursor.Peek == 'v')
        {
            number = cursor.Numbered('v');
            cursor.Take("=");
        }

        Instruction instruction = InstructionParser.ReadOperation(cursor);
        if (_function.Blocks.Count == 0)
        {
            throw cursor.Error("an instruction before the first block");
        }

        if (number >= 0 && !_values.TryAdd(number, instruction))
        {
            throw cursor.Error($"v{number} is there already");
        }

        _function.Blocks[^1].Append(instruction);
        _lines.Add((cursor, instruction));
    }
}
