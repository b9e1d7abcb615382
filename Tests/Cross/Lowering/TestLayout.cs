using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>A program's layout in which everything is where its name says: symbols are made when they are asked for.</summary>
internal sealed class TestLayout : IProgramLayout
{
    private readonly Dictionary<string, Symbol> _symbols = [];

    /// <summary>Types with class numbers: first and last.</summary>
    public Dictionary<string, (int First, int Last)> Classes { get; } = new() { ["Shape"] = (5, 9) };

    /// <summary>Classes that nothing derives from.</summary>
    public HashSet<string> Exact { get; } = ["Circle"];

    public Symbol Descriptor(TypeInstance type) => Data($"type {type.Name}");

    public Symbol TypeObject(TypeInstance type) => Data($"object of {type.Name}");

    public Symbol StringLiteral(string text) => Data($"string {text}");

    public (Symbol Symbol, int Offset) Static(FieldInstance field) => (Data("statics"), 8);

    public (Symbol State, FunctionSymbol Initializer)? ClassInitializer(TypeInstance type) =>
        type.Name.StartsWith("Lazy", System.StringComparison.Ordinal) ? (Data($"state of {type.Name}"), Function($"initializer of {type.Name}", new Signature([], []))) : null;

    public int VirtualNumber(MethodInstance declared) => 3;

    public int InterfaceMethodNumber(MethodInstance declared) => 5;

    public (int First, int Last) ClassRange(TypeInstance type) => Classes[type.Name];

    public bool IsExact(TypeInstance type) => Exact.Contains(type.Name);

    public int InterfaceNumber(TypeInstance type) => 13;

    public FunctionSymbol Code(MethodInstance method, bool forDelegate) => Function($"{method}{(forDelegate ? " for delegates" : "")}", method.Symbol.Signature);

    public FunctionSymbol Helper(string name) => Function(name, HelperSignatures.Of(name));

    private Symbol Data(string name) => _symbols.TryGetValue(name, out Symbol? symbol) ? symbol : _symbols[name] = new DataSymbol(name, DataSection.Constants);

    private FunctionSymbol Function(string name, Signature signature) =>
        (FunctionSymbol)(_symbols.TryGetValue(name, out Symbol? symbol) ? symbol : _symbols[name] = new FunctionSymbol(name, signature) { Effects = FunctionEffects.None });
}
