using System;
using System.Collections;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Boxed elements of any array, in the order in which they lie.</summary>
internal sealed class ArrayEnumerator(Array array) : IEnumerator, ICloneable
{
    private int _index = -1;

    public object? Current => (uint)_index < (uint)array.Length ? array.ElementAt(_index)
        : throw new InvalidOperationException(_index < 0 ? "Enumeration has not started. Call MoveNext." : "Enumeration already finished.");

    public object Clone() => MemberwiseClone();

    public bool MoveNext()
    {
        if (_index < array.Length)
        {
            _index++;
        }

        return _index < array.Length;
    }

    public void Reset() => _index = -1;
}
