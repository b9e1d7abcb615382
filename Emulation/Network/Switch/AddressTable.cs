using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// Where a switch saw each address last: a table of buckets with four ways, of a fixed size; a full bucket forgets the address that was
/// silent longest.
/// </summary>
internal sealed class AddressTable
{
    private const int Ways = 4;

    private readonly Entry[] _entries;
    private readonly TimeSpan _age;

    public AddressTable(int size, TimeSpan age)
    {
        _entries = new Entry[Math.Max(1, (size + Ways - 1) / Ways) * Ways];
        _age = age;
    }

    public void Learn(MacAddress address, int port, TimeSpan now)
    {
        Span<Entry> bucket = BucketOf(address);
        int oldest = 0;
        for (int i = 0; i < bucket.Length; i++)
        {
            if (bucket[i].IsUsed && bucket[i].Address == address)
            {
                oldest = i;
                break;
            }

            if (!bucket[i].IsUsed || (bucket[oldest].IsUsed && bucket[i].Seen < bucket[oldest].Seen))
            {
                oldest = i;
            }
        }

        bucket[oldest] = new Entry { Address = address, Port = port, Seen = now, IsUsed = true };
    }

    /// <summary>The port where an address was seen, or -1.</summary>
    public int Find(MacAddress address, TimeSpan now)
    {
        foreach (ref Entry entry in BucketOf(address))
        {
            if (entry.IsUsed && entry.Address == address)
            {
                return now - entry.Seen <= _age ? entry.Port : -1;
            }
        }

        return -1;
    }

    /// <summary>Forgets what was seen behind a port: its cable was pulled.</summary>
    public void Forget(int port)
    {
        foreach (ref Entry entry in _entries.AsSpan())
        {
            entry.IsUsed &= entry.Port != port;
        }
    }

    private Span<Entry> BucketOf(MacAddress address)
    {
        ulong hash = address.Value * 0x9E37_79B9_7F4A_7C15;
        int buckets = _entries.Length / Ways;
        int bucket = (int)Math.BigMul(hash, (ulong)buckets, out _);
        return _entries.AsSpan(bucket * Ways, Ways);
    }

    private struct Entry
    {
        public MacAddress Address;
        public TimeSpan Seen;
        public int Port;
        public bool IsUsed;
    }
}
