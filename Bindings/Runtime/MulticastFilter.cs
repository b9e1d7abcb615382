using System;
using DeviceKit.Signatures;

namespace DeviceKit.Runtime;

/// <summary>
/// The groups that a netif lets in, each with the number of its additions; of a fixed size, as in hardware. For implementations of
/// <see cref="INetif"/>: <see cref="INetif.AddMulticast"/> and <see cref="INetif.RemoveMulticast"/>.
/// </summary>
public sealed class MulticastFilter
{
    private readonly MacAddress[] _groups;
    private readonly int[] _uses;

    /// <summary>A filter that lets nothing in.</summary>
    /// <param name="slots">The groups that it can hold at once; 0 for none at all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public MulticastFilter(int slots)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slots);
        _groups = new MacAddress[slots];
        _uses = new int[slots];
    }

    /// <summary>Whether frames to a group pass.</summary>
    /// <param name="group">The frame's destination.</param>
    public bool Contains(MacAddress group) => IndexOf(group) >= 0;

    /// <summary>Lets a group in, or counts one more addition of it.</summary>
    /// <param name="group">The group.</param>
    /// <returns>False when the filter is full; then nothing changed.</returns>
    public bool Add(MacAddress group)
    {
        int index = IndexOf(group);
        if (index < 0)
        {
            index = Array.IndexOf(_uses, 0);
            if (index < 0)
            {
                return false;
            }

            _groups[index] = group;
        }

        _uses[index]++;
        return true;
    }

    /// <summary>Takes one addition back; the last one closes the filter again. Groups that are not in it are ignored.</summary>
    /// <param name="group">The group.</param>
    public void Remove(MacAddress group)
    {
        int index = IndexOf(group);
        if (index >= 0)
        {
            _uses[index]--;
        }
    }

    private int IndexOf(MacAddress group)
    {
        for (int i = 0; i < _groups.Length; i++)
        {
            if (_uses[i] > 0 && _groups[i] == group)
            {
                return i;
            }
        }

        return -1;
    }
}
