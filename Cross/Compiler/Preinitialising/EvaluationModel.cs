using System;
using System.Collections.Generic;
using DeviceKit.Cross.Images;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>What the static constructor of one class sees: its own fields, fixed ones of classes that are initialised, and nothing else.</summary>
/// <param name="types">The closed types.</param>
/// <param name="owner">The class.</param>
/// <param name="thunks">Thunks for delegates: those of the image, so that their code is known there.</param>
/// <param name="isReadable">Whether the field of another class may be read; its value is put in place by <paramref name="place"/>.</param>
/// <param name="place">Puts the value of a field of another class at its symbol.</param>
/// <param name="initialize">Initialises another class, or throws.</param>
internal sealed class EvaluationModel(
    TypeSystem types, TypeInstance owner, Thunks thunks, Func<FieldInstance, bool> isReadable, Action<FieldInstance, DataSymbol> place, Action<TypeInstance> initialize) : IObjectModel
{
    private readonly Dictionary<FieldInstance, DataSymbol> _statics = [];

    /// <summary>The fields of the class itself that were asked for.</summary>
    public List<(FieldInstance Field, DataSymbol Symbol)> Own { get; } = [];

    /// <inheritdoc/>
    public TypeInstance String => types.Known("System.String");

    /// <inheritdoc/>
    public int InstanceSize(TypeInstance type) => type.InstanceSize;

    /// <inheritdoc/>
    public int ElementSize(TypeInstance vector) => vector.Element!.Size;

    /// <inheritdoc/>
    public bool IsInstance(TypeInstance type, TypeInstance of) => type.IsAssignableTo(of);

    /// <inheritdoc/>
    public TypeInstance Exception(Trap trap) => throw new EvaluationException($"{trap}Exception");

    /// <inheritdoc/>
    public FunctionSymbol Implementation(TypeInstance type, MethodInstance declared) =>
        type.FindImplementation(declared) is { } found ? thunks.Code(found) : throw new EvaluationException($"{type} has no {declared}");

    /// <inheritdoc/>
    public FunctionSymbol Code(MethodInstance method, bool forDelegate) => forDelegate ? thunks.Code(method) : method.Symbol;

    /// <inheritdoc/>
    public (DataSymbol Symbol, int Offset) Static(FieldInstance field)
    {
        if (!_statics.TryGetValue(field, out DataSymbol? symbol))
        {
            symbol = new DataSymbol(field.ToString(), DataSection.Zero) { Size = field.Type.Size, Alignment = 8 };
            _statics.Add(field, symbol);
            if (ReferenceEquals(field.Owner, owner))
            {
                Own.Add((field, symbol));
            }
            else if (isReadable(field))
            {
                place(field, symbol);
            }
            else
            {
                throw new EvaluationException($"{field} may have changed by then");
            }
        }

        return (symbol, 0);
    }

    /// <inheritdoc/>
    public FunctionSymbol? Initializer(TypeInstance type)
    {
        if (!ReferenceEquals(type, owner))
        {
            initialize(type);
        }

        return null;
    }
}
