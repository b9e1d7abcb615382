using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>Numbers of the virtual slots that something calls: those of a base class first, so that a slot has one number in all subclasses.</summary>
internal sealed class VirtualNumbers
{
    private readonly Dictionary<TypeInstance, List<MethodInstance>> _own = [];
    private readonly Dictionary<MethodInstance, int> _numbers = [];

    /// <summary>Numbers the slots.</summary>
    public VirtualNumbers(IEnumerable<MethodInstance> slots)
    {
        foreach (MethodInstance slot in slots)
        {
            if (!_own.TryGetValue(slot.Owner, out List<MethodInstance>? own))
            {
                own = [];
                _own.Add(slot.Owner, own);
            }

            own.Add(slot);
        }

        foreach ((TypeInstance owner, List<MethodInstance> own) in _own)
        {
            int first = owner.BaseType is { } parent ? SlotsOf(parent).Count() : 0;
            for (int i = 0; i < own.Count; i++)
            {
                _numbers.Add(own[i], first + i);
            }
        }
    }

    /// <summary>The number of a slot.</summary>
    public int this[MethodInstance slot] => _numbers[slot];

    /// <summary>The slots of a class, inherited ones first: slot n has number n.</summary>
    public IEnumerable<MethodInstance> SlotsOf(TypeInstance type)
    {
        IEnumerable<MethodInstance> inherited = type.BaseType is { } parent ? SlotsOf(parent) : [];
        return _own.TryGetValue(type, out List<MethodInstance>? own) ? inherited.Concat(own) : inherited;
    }
}
