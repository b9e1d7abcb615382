using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>Small functions between a caller that has an object and code that wants something else first.</summary>
internal sealed class Thunks
{
    private readonly Dictionary<FunctionSymbol, Function> _unboxing = [];
    private readonly Dictionary<FunctionSymbol, Function> _dropping = [];
    private readonly List<Function> _functions = [];

    /// <summary>Those that were asked for, in that order.</summary>
    public IReadOnlyList<Function> Functions => _functions;

    /// <summary>What a virtual table, a row or a delegate has for a method: of a value type with the box as `this`, of a static method (in a delegate) with a target that is dropped.</summary>
    public FunctionSymbol Code(MethodInstance method) =>
        method.HasThis ? method.Owner.IsValueType ? Of(_unboxing, method.Symbol, "boxed") : method.Symbol : Of(_dropping, method.Symbol, "delegate");

    private FunctionSymbol Of(Dictionary<FunctionSymbol, Function> made, FunctionSymbol target, string suffix)
    {
        if (!made.TryGetValue(target, out Function? thunk))
        {
            bool unboxes = ReferenceEquals(made, _unboxing);
            IEnumerable<ValueKind> passed = target.Signature.Parameters.Skip(unboxes ? 1 : 0);
            var symbol = new FunctionSymbol($"{target.Name} {suffix}", new Signature([ValueKind.Reference, .. passed], target.Signature.Results)) { Effects = target.Effects };
            thunk = Make(symbol, target, unboxes);
            symbol.Body = thunk;
            made.Add(target, thunk);
            _functions.Add(thunk);
        }

        return thunk.Symbol;
    }

    private static Function Make(FunctionSymbol symbol, FunctionSymbol target, bool unboxes)
    {
        var function = new Function(symbol) { Inline = false };
        var builder = new Builder { Block = function.AddBlock() };
        Instruction[] parameters = [.. symbol.Signature.Parameters.Select((kind, i) => builder.Emit(Operation.Parameter, kind, null, i))];
        Instruction[] arguments = unboxes
            ? [builder.Emit(Operation.Add, ValueKind.Pointer, parameters[0], builder.Constant(ObjectOffsets.Header)), .. parameters[1..]]
            : parameters[1..];
        Instruction call = builder.Call(target, arguments);
        builder.End(Operation.Return, [.. builder.Results(call, target.Signature)], []);
        return function;
    }
}
