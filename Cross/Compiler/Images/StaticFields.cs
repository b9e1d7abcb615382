using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>
/// Where static fields are: references in the collector's roots, structures with references as boxed objects that it walks, start values from the assembly
/// file in constants, the rest in zeroed memory.
/// </summary>
internal sealed class StaticFields(Func<TypeInstance, DataSymbol> descriptors)
{
    private const int HeaderSize = 4;
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
                place.Symbol.Alignment = Math.Clamp(field.Type.Alignment, HeaderSize, LargestAlignment);
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

        if (field.Type.IsReference)
        {
            return (new DataSymbol(name, DataSection.Roots) { Size = field.Type.Size }, 0);
        }

        return field.Type.ReferenceOffsets.Count == 0
            ? (new DataSymbol(name, DataSection.Zero) { Size = field.Type.Size }, 0)
            : (new DataBuilder().Address(descriptors(field.Type)).To(HeaderSize + field.Type.Size).Fill(new DataSymbol(name, DataSection.Objects)), HeaderSize);
    }
}
