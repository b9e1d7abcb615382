using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A key and what has it.</summary>
internal sealed class Grouping<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>
{
    public TKey Key { get; } = key;

    public List<TElement> Items { get; } = [];

    public IEnumerator<TElement> GetEnumerator() => ((IEnumerable<TElement>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
