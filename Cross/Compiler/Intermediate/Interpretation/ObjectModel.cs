using System;
using System.Collections.Generic;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>An object model without metadata: types of one size, what derives from what said by hand.</summary>
/// <param name="type">The type of a name.</param>
internal sealed class ObjectModel(Func<string, TypeInstance> type) : IObjectModel
{
    private readonly Dictionary<FieldInstance, DataSymbol> _statics = [];

    /// <summary>Bytes of an object, where another number than <see cref="DefaultSize"/> is wanted.</summary>
    public Dictionary<TypeInstance, int> Sizes { get; } = [];

    /// <summary>Bytes of an element of a vector, where it is not 4.</summary>
    public Dictionary<TypeInstance, int> ElementSizes { get; } = [];

    /// <summary>The base class of a type.</summary>
    public Dictionary<TypeInstance, TypeInstance> Bases { get; } = [];

    /// <summary>The functions of virtual methods, by type and declared method.</summary>
    public Dictionary<(TypeInstance Type, MethodInstance Method), FunctionSymbol> Implementations { get; } = [];

    /// <summary>The static constructors.</summary>
    public Dictionary<TypeInstance, FunctionSymbol> Initializers { get; } = [];

    /// <summary>Bytes of an object about which nothing is said.</summary>
    public int DefaultSize { get; set; } = 36;

    /// <inheritdoc/>
    public TypeInstance String => type("System.String");

    /// <inheritdoc/>
    public int InstanceSize(TypeInstance type) => Sizes.GetValueOrDefault(type, DefaultSize);

    /// <inheritdoc/>
    public int ElementSize(TypeInstance vector) => ElementSizes.GetValueOrDefault(vector, 4);

    /// <inheritdoc/>
    public bool IsInstance(TypeInstance type, TypeInstance of)
    {
        for (TypeInstance? at = type; at is not null; at = Bases.GetValueOrDefault(at))
        {
            if (ReferenceEquals(at, of))
            {
                return true;
            }
        }

        // Every exception here derives from it, whatever is said.
        return of.Name == "System.Object" || (of.Name == "System.Exception" && type.Name.EndsWith("Exception", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public TypeInstance Exception(Trap trap) => type($"System.{trap}Exception");

    /// <inheritdoc/>
    public FunctionSymbol Implementation(TypeInstance type, MethodInstance declared)
    {
        for (TypeInstance? at = type; at is not null; at = Bases.GetValueOrDefault(at))
        {
            if (Implementations.TryGetValue((at, declared), out FunctionSymbol? function))
            {
                return function;
            }
        }

        return declared.Symbol;
    }

    /// <inheritdoc/>
    public FunctionSymbol Code(MethodInstance method, bool forDelegate) => method.Symbol;

    /// <inheritdoc/>
    public (DataSymbol Symbol, int Offset) Static(FieldInstance field)
    {
        if (!_statics.TryGetValue(field, out DataSymbol? symbol))
        {
            symbol = new DataSymbol("static " + field, DataSection.Zero) { Size = 8, Alignment = 8 };
            _statics.Add(field, symbol);
        }

        return (symbol, 0);
    }

    /// <inheritdoc/>
    public FunctionSymbol? Initializer(TypeInstance type) => Initializers.GetValueOrDefault(type);
}
