using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Linking;

/// <summary>The tables are those of Cross/README.md.</summary>
public sealed class UnwindTableTests
{
    private readonly DataSymbol _descriptor = new("type", DataSection.Constants) { Size = 4, Contents = [1, 2, 3, 4] };

    [Fact]
    public void NestedRegions_AreLinked_AndRangesEndWhereOthersBegin()
    {
        var code = new ListedCode("f", 0x400D0100)
        {
            ListedRegions = [new CodeRegion(-1, 0x40, [new Clause(ClauseKind.Typed, _descriptor), new Clause(ClauseKind.Cleanup, null)]), new CodeRegion(0, 0x50, [])],
            ListedRanges = [new CodeRange(4, 16, 0), new CodeRange(16, 24, 1), new CodeRange(32, 40, 0)],
        };
        var table = new UnwindTable(new XtensaRuntime(BootLayout.QemuSim, Core.De233Fpu), new ListedLayout(), [new ListedCode("none", 0x400D0000), code]);

        // 0x400D0104 as a return word of a CALL8, and so on.
        Assert.Equal([0x800D0104u, 0x800D0110, 0x800D0118, 0x800D0120, 0x800D0128], Words(table.Ranges).Where((_, i) => i % 2 == 0));
        Assert.Equal([(4, 0), (12, 1), (28, 0)], table.Ranges.Relocations.Select(r => (r.Offset, table.Regions.IndexOf((DataSymbol)r.Target))));
        Assert.Equal([0u, 0x800D0140, 2, 0, 0, 2, 0], Words(table.Regions[0]));
        Assert.Equal([(16, (Symbol)_descriptor)], table.Regions[0].Relocations.Select(r => (r.Offset, r.Target)));
        Assert.Equal([0u, 0x800D0150, 0], Words(table.Regions[1]));
        Assert.Equal([(0, (Symbol)table.Regions[0])], table.Regions[1].Relocations.Select(r => (r.Offset, r.Target)));
    }

    private static IEnumerable<uint> Words(DataSymbol data) => Enumerable.Range(0, data.Size / 4).Select(i => BitConverter.ToUInt32(data.Contents, 4 * i));

    private sealed class ListedCode(string name, uint address) : CodeObject(new FunctionSymbol(name, new Signature([], [])))
    {
        public uint Address { get; } = address;

        public CodeRegion[] ListedRegions { get; init; } = [];

        public CodeRange[] ListedRanges { get; init; } = [];

        public override int Size => 0x60;

        public override IEnumerable<Symbol> References => [];

        public override IReadOnlyList<DataSymbol> Tables => [];

        public override IReadOnlyList<CodeRegion> Regions => ListedRegions;

        public override IReadOnlyList<CodeRange> Ranges => ListedRanges;

        public override IReadOnlyList<CodePosition> Positions => [];

        public override int FrameSize => 32;

        public override bool HasDynamicFrame => false;

        public override IEnumerable<Symbol> Calls => [];

        public override bool CallsIndirectly => false;

        public override void CheckStack(FunctionSymbol overflow) => throw new NotSupportedException();
    }

    private sealed class ListedLayout : ICodeLayout
    {
        public uint End => 0;

        public void Place(IReadOnlyList<CodeObject> code, uint start, uint end, Func<Symbol, uint?> external) => throw new NotSupportedException();

        public uint AddressOf(CodeObject code) => ((ListedCode)code).Address;

        public byte[] Write(Func<Symbol, uint> addressOf) => throw new NotSupportedException();
    }
}
