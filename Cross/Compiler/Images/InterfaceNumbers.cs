using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Images;

/// <summary>Numbers of the interfaces that something casts to, and of delegates with variance, which class numbers cannot tell; and the bit sets of types over them.</summary>
internal sealed class InterfaceNumbers
{
    private readonly Dictionary<TypeInstance, int> _numbers = [];
    private readonly Dictionary<TypeDefinition, List<TypeInstance>> _ofDefinition = [];

    /// <summary>Numbers the interfaces among these types.</summary>
    public InterfaceNumbers(IEnumerable<TypeInstance> types)
    {
        foreach (TypeInstance type in types.Where(type => type.Category == TypeCategory.Interface || type.IsVariant))
        {
            _numbers.Add(type, _numbers.Count);
            if (!_ofDefinition.TryGetValue(type.Definition!, out List<TypeInstance>? instances))
            {
                instances = [];
                _ofDefinition.Add(type.Definition!, instances);
            }

            instances.Add(type);
        }
    }

    /// <summary>Bytes of every bit set: whole words.</summary>
    public int Bytes => (_numbers.Count + 31) / 32 * 4;

    /// <summary>The number of an interface.</summary>
    public int this[TypeInstance type] => _numbers[type];

    /// <summary>The interfaces that a reference to a type can be cast to, bit by bit; null where there are none.</summary>
    public byte[]? BitsOf(TypeInstance type)
    {
        byte[]? bits = null;
        IEnumerable<TypeInstance> own = type.Category == TypeCategory.Interface || type.IsVariant ? type.Interfaces.Prepend(type) : type.Interfaces;
        foreach (TypeDefinition definition in own.Select(one => one.Definition!).Distinct())
        {
            foreach (TypeInstance wanted in _ofDefinition.GetValueOrDefault(definition) ?? [])
            {
                if (type.IsAssignableTo(wanted))
                {
                    bits ??= new byte[Bytes];
                    bits[_numbers[wanted] / 8] |= (byte)(1 << (_numbers[wanted] % 8));
                }
            }
        }

        return bits;
    }
}
