using System;
using System.Linq;
using DeviceKit.Cross.Debugging;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Tests.Machines.Xtensa.Boot;
using DeviceKit.Cross.Tests.Machines.Xtensa.Emission;
using Xunit;

namespace DeviceKit.Cross.Tests.Linking;

public sealed class ProgramLinkerTests
{
    private readonly FunctionSymbol _main = MachineProgram.Function("main program");
    private readonly FunctionSymbol _other = MachineProgram.Function("other");

    [Fact]
    public void TwoLinks_GiveTheSameBytes() => Assert.Equal(ElfWriter.Write(Link(All()).File), ElfWriter.Write(Link(All()).File));

    [Fact]
    public void WhatNothingReaches_IsLeftOut()
    {
        LinkedImage image = Link([Returning(_main, Constant(new DataSymbol("used", DataSection.Data) { Size = 4 })), Returning(_other, Constant(new DataSymbol("unused", DataSection.Data) { Size = 4 }))]);
        string[] names = [.. image.File.Symbols.Select(s => s.Name)];
        Assert.Contains("used", names);
        Assert.DoesNotContain("unused", names);
        Assert.DoesNotContain("other", names);
    }

    [Fact]
    public void SymbolThatIsNowhere_IsNamed() =>
        Assert.Equal("'missing' is nowhere", Assert.Throws<LinkException>(() => Link([Returning(_main, Constant(MachineProgram.Function("missing")))])).Message);

    [Fact]
    public void DataThatDoesNotFit_IsRefused() => Assert.StartsWith(
        "data (200000 bytes), heap (0) and stack (16384) do not fit into dram",
        Assert.Throws<LinkException>(() => Link([Returning(_main, Constant(new DataSymbol("large", DataSection.Zero) { Size = 200000 }))])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Sections_AreBounded()
    {
        var root = new DataSymbol("root", DataSection.Roots) { Size = 8 };
        var written = new DataSymbol("object", DataSection.Objects) { Size = 12, Contents = new byte[12], Relocations = [new DataRelocation(4, root, 4)] };
        ElfFile file = Link([Returning(_main, Constant(written))]).File;
        Assert.Equal((8u, 12u), (file.AddressOf("__roots_end") - file.AddressOf("__roots_start"), file.AddressOf("__objects_end") - file.AddressOf("__objects_start")));
        Assert.Equal((file.AddressOf("root"), file.AddressOf("object")), (file.AddressOf("__roots_start"), file.AddressOf("__objects_start")));
        ElfSection data = file.Sections.Single(s => s.Name == ".data");
        Assert.Equal(file.AddressOf("root") + 4, BitConverter.ToUInt32(data.Contents.Span[(int)(file.AddressOf("object") + 4 - data.Address)..]));
        Assert.True(file.AddressOf("__heap_end") <= file.AddressOf("__stack_limit"));
        Assert.Equal(0u, file.AddressOf("__heap_start") % 8);
    }

    [Fact]
    public void LargeHeap_GoesWhereThereIsRoom()
    {
        LinkedImage image = MachineProgram.Link(new ProgramParts(_main, [MachineProgram.Compile(Returning(_main, maker => maker.Constant(0)))]) { Board = Boot(), HeapSize = 1 << 20 });
        Assert.Equal(0x20000000u, image.File.AddressOf("__heap_start"));
        Assert.Equal(0x20100000u, image.File.AddressOf("__heap_end"));
    }

    [Fact]
    public void Lines_AreFoundByAddress()
    {
        MachineFunction main = Returning(_main, maker => maker.Constant(5));
        main.Blocks[0].Instructions.ForEach(i => i.Position = new SourcePosition(_main, 7));
        var parts = new ProgramParts(_main, [MachineProgram.Compile(main)]) { Board = Boot(), Name = "test", LineOf = p => new SourceLine(p.Method.Name, "/a/b.cs", p.Offset) };
        LinkedImage image = MachineProgram.Link(parts);
        Assert.True(ElfReader.TryRead(ElfWriter.Write(image.File), out ElfFile? read, out _));
        Assert.Contains(".debug_line", read.Sections.Select(s => s.Name));
        Assert.Contains(new Symbolizer(read).Find(image.File.AddressOf("main program") + 1), l => l.ToString().Contains("b.cs", StringComparison.Ordinal));
    }

    private MachineFunction[] All() => [Returning(_main, maker => maker.Call(_other)), Returning(_other, Constant(new DataSymbol("data", DataSection.Data) { Size = 8, Contents = [1, 2, 3] }))];

    private LinkedImage Link(MachineFunction[] functions) => MachineProgram.Link(_main, functions);

    private static string Boot() => Machines.Xtensa.Boot.Images.Board;

    private static Func<FunctionMaker, Register> Constant(Symbol symbol) => maker => maker.Generic(GenericOpcode.Constant, MachineOperand.Of(symbol));

    private static MachineFunction Returning(FunctionSymbol symbol, Func<FunctionMaker, Register> make)
    {
        var maker = new FunctionMaker(symbol, 0);
        maker.Return(make(maker));
        return maker.Function;
    }
}
