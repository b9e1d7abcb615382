using System.Collections.Generic;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>Numbers of classes, a class before its subclasses and those without a gap: a cast is one comparison of a range.</summary>
internal sealed class ClassNumbers
{
    private readonly Dictionary<TypeInstance, (int First, int Last)> _ranges = [];
    private readonly Dictionary<TypeInstance, List<TypeInstance>> _children = [];

    /// <summary>Numbers the classes; base classes of each are among them.</summary>
    public ClassNumbers(IEnumerable<TypeInstance> types)
    {
        var roots = new List<TypeInstance>();
        foreach (TypeInstance type in types)
        {
            if (type.BaseType is { } parent)
            {
                if (!_children.TryGetValue(parent, out List<TypeInstance>? children))
                {
                    children = [];
                    _children.Add(parent, children);
                }

                children.Add(type);
            }
            else if (type.Category == TypeCategory.Class)
            {
                roots.Add(type);
            }
        }

        int next = 1;
        foreach (TypeInstance root in roots)
        {
            next = Number(root, next);
        }
    }

    /// <summary>The number of a class and the last of its subclasses'; 0 of what is no class.</summary>
    public (int First, int Last) this[TypeInstance type] => _ranges.GetValueOrDefault(type);

    /// <summary>Whether a class has no subclass.</summary>
    public bool IsLeaf(TypeInstance type) => !_children.ContainsKey(type);

    private int Number(TypeInstance type, int first)
    {
        int next = first + 1;
        if (_children.TryGetValue(type, out List<TypeInstance>? children))
        {
            foreach (TypeInstance child in children)
            {
                next = Number(child, next);
            }
        }

        _ranges.Add(type, (first, next - 1));
        return next;
    }
}
