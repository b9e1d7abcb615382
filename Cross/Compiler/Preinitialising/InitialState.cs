using System.Collections.Generic;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>What is initialised before the program starts.</summary>
internal sealed class InitialState
{
    private readonly HashSet<TypeInstance> _types = [];
    private readonly Dictionary<FieldInstance, FrozenValue> _values = [];

    /// <summary>Whether the static constructor of a class has run.</summary>
    public bool Contains(TypeInstance type) => _types.Contains(type);

    /// <summary>What a static field holds; null of a field that is zero, or of a class that is initialised later.</summary>
    public FrozenValue? ValueOf(FieldInstance field) => _values.GetValueOrDefault(field);

    /// <summary>Adds a class with the fields that its constructor wrote.</summary>
    internal void Add(TypeInstance type, IEnumerable<KeyValuePair<FieldInstance, FrozenValue>> values)
    {
        _types.Add(type);
        foreach ((FieldInstance field, FrozenValue value) in values)
        {
            _values.Add(field, value);
        }
    }
}
