using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>The groups that a netif lets in, each with the number of its additions; of a fixed size, as in hardware.</summary>
internal sealed class MulticastFilter
{
    private readonly MacAddress[] _groups;
    private readonly int[] _uses;

    public MulticastFilter(int slots)
    {
        _groups = new MacAddress[slots];
        _uses = new int[slots];
    }

    public bool Contains(MacAddress group) => IndexOf(group) >= 0;

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
