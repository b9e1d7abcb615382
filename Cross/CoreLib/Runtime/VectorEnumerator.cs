using System;
using System.Collections;
using System.Collections.Generic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The elements of a vector.</summary>
internal sealed class VectorEnumerator<T>(T[] vector) : IEnumerator<T>
{
    private int _index = -1;

    public T Current
    {
        get
        {
            if ((uint)_index >= (uint)vector.Length)
            {
                throw new InvalidOperationException(_index < 0 ? "Enumeration has not started. Call MoveNext." : "Enumeration already finished.");
            }

            return vector[_index];
        }
    }

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        int next = _index + 1;
        if (next < vector.Length)
        {
            _index = next;
            return true;
        }

        _index = vector.Length;
        return false;
    }

    public void Reset() => _index = -1;

    public void Dispose()
    {
    }
}
