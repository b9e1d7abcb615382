using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dns;

/// <summary>
/// Answers and missing names until their time is up (RFC 1035 section 7.4, RFC 2308); a few, so an array is searched. The least recently used
/// makes room.
/// </summary>
internal sealed class DnsCache
{
    private readonly Entry[] _entries;
    private readonly IClock _clock;
    private long _uses;

    public DnsCache(int capacity, IClock clock)
    {
        _entries = new Entry[capacity];
        _clock = clock;
    }

    /// <summary>Finds what is remembered of a question.</summary>
    /// <returns>The result, its time to live what is left; null when nothing is remembered.</returns>
    public DnsResult? Find(DnsName name, DnsRecordType type)
    {
        foreach (ref Entry entry in _entries.AsSpan())
        {
            if (entry.Type == type && entry.Name is { } key && key.Equals(name))
            {
                TimeSpan left = entry.Expires - _clock.Now;
                if (left <= TimeSpan.Zero)
                {
                    entry = default;
                    return null;
                }

                entry.LastUse = ++_uses;
                return entry.Result!.Answer is { } answer ? new DnsResult(answer.FromCache(left)) : entry.Result;
            }
        }

        return null;
    }

    /// <summary>Remembers a result.</summary>
    /// <param name="name">The question's name.</param>
    /// <param name="type">The question's type.</param>
    /// <param name="result">The result.</param>
    /// <param name="timeToLive">For how long; zero is not remembered.</param>
    public void Add(DnsName name, DnsRecordType type, DnsResult result, TimeSpan timeToLive)
    {
        if (timeToLive <= TimeSpan.Zero || _entries.Length == 0)
        {
            return;
        }

        int victim = 0;
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Type == type && _entries[i].Name is { } key && key.Equals(name))
            {
                victim = i;
                break;
            }

            if (Age(_entries[i]) < Age(_entries[victim]))
            {
                victim = i;
            }
        }

        _entries[victim] = new Entry { Name = name, Type = type, Result = result, Expires = _clock.Now + timeToLive, LastUse = ++_uses };
    }

    public void Clear() => Array.Clear(_entries);

    /// <summary>The lower, the sooner it goes: empty and expired places first.</summary>
    private long Age(in Entry entry) => entry.Name is null || entry.Expires <= _clock.Now ? 0 : entry.LastUse;

    private struct Entry
    {
        public DnsName? Name;
        public DnsRecordType Type;
        public DnsResult? Result;
        public TimeSpan Expires;
        public long LastUse;
    }
}
