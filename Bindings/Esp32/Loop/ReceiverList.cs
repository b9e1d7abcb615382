using System.Collections.Generic;

namespace DeviceKit.Esp32;

/// <summary>Receivers that come and go, also while somebody goes through the list: a place that was left stays empty until the next one comes.</summary>
internal sealed class ReceiverList<T>
    where T : class
{
    private readonly List<T?> _places = [];

    /// <summary>The places, empty ones included.</summary>
    public int Count => _places.Count;

    /// <summary>Who has a place; null for nobody.</summary>
    public T? this[int place] => _places[place];

    public void Add(T receiver)
    {
        if (!TryReplace(null, receiver))
        {
            _places.Add(receiver);
        }
    }

    public void Remove(T receiver) => TryReplace(receiver, null);

    private bool TryReplace(T? old, T? replacement)
    {
        for (int i = 0; i < _places.Count; i++)
        {
            if (ReferenceEquals(_places[i], old))
            {
                _places[i] = replacement;
                return true;
            }
        }

        return false;
    }
}
