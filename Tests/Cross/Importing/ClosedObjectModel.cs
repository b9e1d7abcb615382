using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>What types and members mean to an interpreted program, by the closed types; thunks of delegates are made here.</summary>
internal sealed class ClosedObjectModel(ImportedAssembly assembly) : IObjectModel
{
    private readonly Dictionary<FieldInstance, DataSymbol> _statics = [];
    private readonly Dictionary<(MethodInstance Method, bool IsUnboxing), FunctionSymbol> _thunks = [];

    public TypeInstance String => assembly.Types.Known("System.String");

    public int InstanceSize(TypeInstance type) => type.InstanceSize;

    public int ElementSize(TypeInstance vector) => vector.Element!.Size;

    public bool IsInstance(TypeInstance type, TypeInstance of) => type.IsAssignableTo(of);

    public TypeInstance Exception(Trap trap) => assembly.Types.Known($"System.{trap}Exception");

    public FunctionSymbol Implementation(TypeInstance type, MethodInstance declared)
    {
        MethodInstance found = type.FindImplementation(declared)!;
        assembly.ImportClosure(found);
        return found.Owner.IsValueType ? Thunk(found, isUnboxing: true) : found.Symbol;
    }

    public FunctionSymbol Code(MethodInstance method, bool forDelegate)
    {
        assembly.ImportClosure(method);
        return forDelegate && (!method.HasThis || method.Owner.IsValueType) ? Thunk(method, method.HasThis) : method.Symbol;
    }

    public (DataSymbol Symbol, int Offset) Static(FieldInstance field)
    {
        if (!_statics.TryGetValue(field, out DataSymbol? symbol))
        {
            symbol = new DataSymbol("static " + field, DataSection.Zero) { Size = field.Type.Size, Alignment = 8 };
            _statics.Add(field, symbol);
        }

        return (symbol, 0);
    }

    public FunctionSymbol? Initializer(TypeInstance type) => type.StaticConstructor?.Symbol;

    /// <summary>Code that drops the target of a delegate, or makes a pointer to the value of it.</summary>
    private FunctionSymbol Thunk(MethodInstance method, bool isUnboxing)
    {
        if (_thunks.TryGetValue((method, isUnboxing), out FunctionSymbol? known))
        {
            return known;
        }

        Signature inner = method.Symbol.Signature;
        IEnumerable<ValueKind> rest = isUnboxing ? inner.Parameters.Skip(1) : inner.Parameters;
        var symbol = new FunctionSymbol(method.Symbol.Name + "$thunk", new Signature([ValueKind.Reference, .. rest], inner.Results));
        var function = new Function(symbol);
        var builder = new Builder();
        builder.PlaceAtEnd(function.AddBlock());
        List<Instruction> operands = [.. symbol.Signature.Parameters.Select((kind, index) => builder.Emit(Operation.Parameter, kind, null, index))];
        if (isUnboxing)
        {
            operands[0] = builder.Emit(Operation.Add, ValueKind.Pointer, operands[0], builder.Constant(4));
        }
        else
        {
            operands.RemoveAt(0);
        }

        Instruction call = builder.Call(method.Symbol, [.. operands]);
        builder.End(Operation.Return, [.. builder.Results(call, inner)], []);
        symbol.Body = function;
        _thunks.Add((method, isUnboxing), symbol);
        return symbol;
    }
}
