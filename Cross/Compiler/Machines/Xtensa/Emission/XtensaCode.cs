using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>A function as items, with what the linker asks.</summary>
internal sealed class XtensaCode : CodeObject
{
    private readonly Relaxation _relaxation;
    private readonly List<(DataSymbol Symbol, JumpTable Table)> _tables;
    private readonly List<StackCheck> _checks;
    private readonly List<MachineRegion> _regions;
    private readonly List<(MachineBlock First, MachineRegion Region)> _runs;

    /// <summary>Takes what was written.</summary>
    /// <param name="function">The function.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="writer">The items.</param>
    /// <param name="order">The blocks in their order.</param>
    public XtensaCode(MachineFunction function, FrameLayout frame, InstructionWriter writer, IReadOnlyList<MachineBlock> order)
        : base(function.Symbol)
    {
        Frame = frame;
        Items = writer.Items;
        _tables = writer.Tables;
        _checks = writer.Checks;
        _relaxation = new Relaxation(function.Symbol, writer.Items);
        var used = new HashSet<MachineRegion>();
        foreach (MachineBlock block in order)
        {
            for (MachineRegion? region = block.Instructions.Exists(i => i.MayThrow) ? block.Region : null; region is not null; region = region.Parent)
            {
                used.Add(region);
            }
        }

        _regions = [.. function.Regions.Where(used.Contains)];
        _runs = RunsOf(order);
        _relaxation.Run();
    }

    /// <summary>Its frame.</summary>
    public FrameLayout Frame { get; }

    /// <summary>Its items.</summary>
    public List<CodeItem> Items { get; }

    /// <inheritdoc/>
    public override int Size => _relaxation.Size;

    /// <inheritdoc/>
    public override int FrameSize => Frame.Size;

    /// <inheritdoc/>
    public override IEnumerable<Symbol> References
    {
        get
        {
            foreach (CodeItem item in Items)
            {
                if (item.Literal.Symbol is { } symbol && !_tables.Exists(t => t.Symbol == symbol))
                {
                    yield return symbol;
                }
            }

            foreach (Clause clause in _regions.SelectMany(r => r.Clauses))
            {
                if (clause.Subject is Symbol subject)
                {
                    yield return subject;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DataSymbol> Tables
    {
        get
        {
            foreach ((DataSymbol symbol, JumpTable table) in _tables)
            {
                symbol.Size = 4 * table.Targets.Count;
                symbol.Contents = new byte[symbol.Size];
                symbol.Relocations = [.. table.Targets.Select((block, i) => new DataRelocation(4 * i, Symbol, _relaxation.OffsetOf(block)))];
            }

            return [.. _tables.Select(t => t.Symbol)];
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CodeRegion> Regions =>
        [.. _regions.Select(r => new CodeRegion(r.Parent is null ? -1 : _regions.IndexOf(r.Parent), _relaxation.OffsetOf(r.LandingPad), r.Clauses))];

    /// <inheritdoc/>
    public override IReadOnlyList<CodeRange> Ranges
    {
        get
        {
            var ranges = new List<CodeRange>();
            for (int i = 0; i < _runs.Count; i++)
            {
                if (_runs[i].Region is { } region)
                {
                    int end = i + 1 < _runs.Count ? _relaxation.OffsetOf(_runs[i + 1].First) : Size;
                    ranges.Add(new CodeRange(_relaxation.OffsetOf(_runs[i].First), end, _regions.IndexOf(region)));
                }
            }

            return ranges;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CodePosition> Positions
    {
        get
        {
            var positions = new List<CodePosition>();
            foreach (CodeItem item in Items)
            {
                if (item.Size > 0 && (positions.Count == 0 || !Equals(positions[^1].Source, item.Position)))
                {
                    positions.Add(new CodePosition(item.Offset, item.Position));
                }
            }

            return positions;
        }
    }

    /// <inheritdoc/>
    public override bool HasDynamicFrame => _checks.Count > 1;

    /// <inheritdoc/>
    public override IEnumerable<Symbol> Calls => Items.Where(i => i.Kind == CodeItemKind.Call).Select(i => i.Literal.Symbol!);

    /// <inheritdoc/>
    public override bool CallsIndirectly => Items.Exists(i => i.Opcode == Opcode.Callx8);

    /// <inheritdoc/>
    public override void CheckStack(FunctionSymbol overflow)
    {
        StackChecks.Insert(Items, _checks, overflow);
        _relaxation.Run();
    }

    /// <summary>Finds sizes and offsets anew, after calls grew.</summary>
    public void Relax() => _relaxation.Run();

    /// <summary>Writes the bytes.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="address">The function's address.</param>
    /// <param name="addressOf">The address of a function.</param>
    /// <param name="addressOfLiteral">The address of a word.</param>
    public void Write(Span<byte> destination, uint address, Func<Symbol, uint> addressOf, Func<CodeLiteral, uint> addressOfLiteral) =>
        new ItemEncoder(this, address, addressOf, addressOfLiteral).Write(destination);

    /// <summary>The offset of a block.</summary>
    public int OffsetOf(MachineBlock block) => _relaxation.OffsetOf(block);

    /// <summary>Blocks in a row of one region: nothing throws in those that are in none of the row's.</summary>
    private static List<(MachineBlock First, MachineRegion Region)> RunsOf(IReadOnlyList<MachineBlock> order)
    {
        var runs = new List<(MachineBlock First, MachineRegion Region)>();
        MachineRegion? current = null;
        foreach (MachineBlock block in order)
        {
            if (block.Instructions.Exists(i => i.MayThrow) && (runs.Count == 0 || current != block.Region))
            {
                current = block.Region;
                runs.Add((block, current!));
            }
        }

        return runs;
    }
}
