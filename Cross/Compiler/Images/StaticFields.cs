using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>
/// Where static fields are: references in the collector's roots, structures with references as boxed objects that it walks, start values from the assembly
/// file in constants, the rest in zeroed memory.
/// </summary>
/// <param name="descriptors">Where descriptors are.</param>
/// <param name="state">What fields hold when the program starts; null where all are zero.</param>
/// <param name="relocate">The address that a word of such a value holds.</param>
internal sealed class StaticFields(Func<TypeInstance, DataSymbol> descriptors, InitialState? state, Func<FrozenWord, DataRelocation> relocate)
{
    private const int WordSize = 4;
    private const int LargestAlignment = 8;

    private readonly Dictionary<FieldInstance, (DataSymbol Symbol, int Offset)> _places = [];
    private readonly List<DataSymbol> _data = [];

    /// <summary>The data of the fields that were asked for, in that order.</summary>
    public IReadOnlyList<DataSymbol> Data => _data;

    /// <summary>The place of a field.</summary>
    public (DataSymbol Symbol, int Offset) this[FieldInstance field]
    {
        get
        {
            if (!_places.TryGetValue(field, out (DataSymbol Symbol, int Offset) place))
            {
                place = Make(field);
                place.Symbol.Alignment = Math.Clamp(field.Type.Alignment, WordSize, LargestAlignment);
                _places.Add(field, place);
                _data.Add(place.Symbol);
            }

            return place;
        }
    }

    private (DataSymbol Symbol, int Offset) Make(FieldInstance field)
    {
        string name = field.ToString();
        byte[] initial = field.Definition.InitialValue;
        if (initial.Length > 0)
        {
            return (new DataSymbol(name, DataSection.Constants) { Size = initial.Length, Contents = initial }, 0);
        }

        FrozenValue? value = state?.ValueOf(field) is { IsZero: false } held ? held : null;
        if (!field.Type.IsReference && field.Type.ReferenceOffsets.Count > 0)
        {
            return (Boxed(name, field.Type, value), ObjectOffsets.Header);
        }

        DataSection section = field.Type.IsReference ? DataSection.Roots : value is null ? DataSection.Zero : DataSection.Data;
        return (new DataSymbol(name, section) { Size = field.Type.Size, Contents = value?.Contents ?? [], Relocations = [.. (value?.Words ?? []).Select(relocate)] }, 0);
    }

    private DataSymbol Boxed(string name, TypeInstance type, FrozenValue? value) => new(name, DataSection.Objects)
    {
        Size = (ObjectOffsets.Header + type.Size + 3) & ~3,
        Contents = value is null ? [] : [0, 0, 0, 0, .. value.Contents],
        Relocations = [new DataRelocation(0, descriptors(type)), .. (value?.Words ?? []).Select(word => relocate(word with { Offset = word.Offset + ObjectOffsets.Header }))],
    };
}
