using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines;
using DeviceKit.Cross.Optimising;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Selection;

/// <summary>
/// An image in which functions of the intermediate form are called with given arguments. Each result goes to a table of pairs of words, which the image
/// writes out at its end.
/// </summary>
internal sealed class CalledFunctions
{
    private static readonly FunctionSymbol s_write = new("simcall_write", new Signature([ValueKind.I32, ValueKind.I32, ValueKind.I32], [ValueKind.I32]));

    private readonly Function _main = new(new FunctionSymbol("main function", new Signature([], [ValueKind.I32])));
    private readonly DataSymbol _results = new("results", DataSection.Zero) { Alignment = 8 };
    private readonly Builder _at = new();

    /// <summary>Begins an image.</summary>
    public CalledFunctions()
    {
        _main.Symbol.Body = _main;
        _at.PlaceAtEnd(_main.AddBlock());
    }

    /// <summary>The symbols with values that code may name.</summary>
    public FunctionSymbol Entry => _main.Symbol;

    /// <summary>Adds a call.</summary>
    public void Add(FunctionSymbol symbol, IReadOnlyList<long> arguments)
    {
        Instruction[] values = [.. arguments.Select((a, i) => _at.Constant(symbol.Signature.Parameters[i], a))];
        Instruction result = _at.Call(symbol, values);
        Store(result);
    }

    /// <summary>Adds a store of a value to the table.</summary>
    public void Store(Instruction value)
    {
        MemoryFormat format = value.Kind switch { ValueKind.I64 => MemoryFormat.Int64, ValueKind.F32 => MemoryFormat.Single, _ => MemoryFormat.Int32 };
        _at.Store(new MemoryAccess(format), _at.Emit(Operation.SymbolAddress, ValueKind.Pointer, _results, _results.Size), value);
        _results.Size += 8;
    }

    /// <summary>Lowers, cleans up, compiles and makes the parts of the image.</summary>
    /// <param name="functions">The functions, not lowered yet.</param>
    /// <param name="machine">For which machine.</param>
    /// <param name="layout">Where types and helpers are.</param>
    /// <param name="board">The board's id.</param>
    public ProgramParts Compile(IEnumerable<Function> functions, IMachine machine, IProgramLayout layout, string board)
    {
        Instruction table = _at.Emit(Operation.SymbolAddress, ValueKind.I32, _results, 0);
        _at.End(Operation.Return, [_at.Call(s_write, _at.Constant(1), table, _at.Constant(_results.Size))], []);
        List<Function> all = [_main, .. functions];
        var lowering = new ProgramLowering(layout, machine.Traits);
        foreach (Function function in all)
        {
            lowering.Lower(function);
            Cleanup.Run(function);
        }

        return new ProgramParts(_main.Symbol, all.ConvertAll(f => machine.Compile(f))) { Board = board };
    }
}
