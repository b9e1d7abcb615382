using System.Collections;
using System.Collections.Generic;
using DeviceKit.CoreLib.Runtime;

namespace System.Linq;

/// <summary>Groups in the order in which their keys came.</summary>
public class Lookup<TKey, TElement> : ILookup<TKey, TElement>
{
    private readonly List<Grouping<TKey, TElement>> _groups = [];
    private readonly Dictionary<Element<TKey>, Grouping<TKey, TElement>> _byKey;

    private Lookup(IEqualityComparer<TKey>? comparer) => _byKey = new Dictionary<Element<TKey>, Grouping<TKey, TElement>>(new ElementComparer<TKey>(comparer ?? EqualityComparer<TKey>.Default));

    public int Count => _groups.Count;

    public IEnumerable<TElement> this[TKey key] => _byKey.TryGetValue(new Element<TKey>(key), out Grouping<TKey, TElement>? group) ? group : [];

    public bool Contains(TKey key) => _byKey.ContainsKey(new Element<TKey>(key));

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
    {
        foreach (Grouping<TKey, TElement> group in _groups)
        {
            yield return group;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static Lookup<TKey, TElement> Create<TSource>(
        IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        var lookup = new Lookup<TKey, TElement>(comparer);
        foreach (TSource item in source)
        {
            TKey key = keySelector(item);
            if (!lookup._byKey.TryGetValue(new Element<TKey>(key), out Grouping<TKey, TElement>? group))
            {
                group = new Grouping<TKey, TElement>(key);
                lookup._byKey.Add(new Element<TKey>(key), group);
                lookup._groups.Add(group);
            }

            group.Items.Add(elementSelector(item));
        }

        return lookup;
    }
}
