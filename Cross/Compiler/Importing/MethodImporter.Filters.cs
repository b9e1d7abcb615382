using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <content>Filters: functions of their own, on the frame of the method.</content>
internal sealed partial class MethodImporter
{
    private static readonly Signature s_filterSignature = new([ValueKind.Reference, ValueKind.I32], [ValueKind.I32]);

    /// <summary>In a filter: the frame of the method.</summary>
    private Instruction? _frame;

    /// <summary>The function of a filter, imported once for all copies of its protected block.</summary>
    private FunctionSymbol FilterFunction(CodeRange filter)
    {
        if (_filters.TryGetValue(filter, out FunctionSymbol? known))
        {
            return known;
        }

        var symbol = new FunctionSymbol($"{_method.Symbol.Name}$filter{_filters.Count}", s_filterSignature);
        _filters.Add(filter, symbol);
        var importer = new MethodImporter(this, symbol);
        importer.ImportFilter(filter);
        symbol.Body = importer._function;
        return symbol;
    }

    private void ImportFilter(CodeRange filter)
    {
        Block entry = _function.AddBlock();
        _copy = new CodeCopy(filter, null, null);
        Position(_instructions[filter.Start]);
        _builder.PlaceAtEnd(entry);
        Instruction exception = _builder.Emit(Operation.Parameter, ValueKind.Reference, null, 0);
        _frame = _builder.Emit(Operation.Parameter, ValueKind.I32, null, 1);
        Push(new StackValue(ValueKind.Reference, exception));
        JumpTo(filter.Start);
        ImportPending();
        Finish();
    }

    private void EndFilter()
    {
        if (_copy.Range.Kind != CodeRangeKind.Filter)
        {
            throw Fault("endfilter outside of a filter");
        }

        _builder.End(Operation.Return, [PopScalar(ValueKind.I32)], []);
    }
}
