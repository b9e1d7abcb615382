using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <summary>Functions that the compiler makes to stand between a caller and a method.</summary>
internal sealed class Thunks
{
    private readonly Dictionary<MethodInstance, FunctionSymbol> _closed = [];

    /// <summary>A static method whose first argument is a delegate's target, called as if it were `this`: before the address of the result, not behind it.</summary>
    public FunctionSymbol ClosedOverFirst(MethodInstance method)
    {
        if (_closed.TryGetValue(method, out FunctionSymbol? known))
        {
            return known;
        }

        ValueKind[] kinds = [.. method.Symbol.Signature.Parameters];
        (kinds[0], kinds[1]) = (kinds[1], kinds[0]);
        var symbol = new FunctionSymbol($"{method.Symbol.Name}$closed", new Signature(kinds, []));
        var function = new Function(symbol) { Inline = false };
        var builder = new Builder { Position = new SourcePosition(method.Symbol, 0) };
        builder.PlaceAtEnd(function.AddBlock());
        Instruction[] operands = [.. kinds.Select((kind, index) => builder.Emit(Operation.Parameter, kind, null, index))];
        (operands[0], operands[1]) = (operands[1], operands[0]);
        builder.Call(method.Symbol, operands);
        builder.End(Operation.Return, [], []);
        function.Number();
        symbol.Body = function;
        _closed.Add(method, symbol);
        return symbol;
    }
}
