using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// The connections in TIME-WAIT (RFC 9293 section 3.6.1), as records in one array with a hash chain and a list in order of their ends; one
/// timer serves all. When the table is full, the oldest record makes room.
/// </summary>
internal sealed class TimeWaitTable
{
    private readonly int _capacity;
    private readonly TimeSpan _duration;
    private readonly uint _seed;
    private readonly IClock _clock;
    private readonly IClockTimer _timer;
    private readonly int[] _buckets;
    private TimeWaitRecord[] _records = [];
    private int _free = -1;
    private int _oldest = -1;
    private int _newest = -1;

    public TimeWaitTable(IClock clock, int capacity, TimeSpan duration, uint seed)
    {
        _clock = clock;
        _capacity = capacity;
        _duration = duration;
        _seed = seed;
        _timer = clock.CreateTimer(static state => ((TimeWaitTable)state!).Expire(), this);
        _buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(capacity, 1, 256))];
        Array.Fill(_buckets, -1);
    }

    public int Count { get; private set; }

    /// <summary>The place of a connection's record, or -1.</summary>
    public int Find(in ConnectionKey key)
    {
        int i = Count == 0 ? -1 : Bucket(key);
        while (i >= 0 && !_records[i].Key.Matches(key))
        {
            i = _records[i].NextInBucket;
        }

        return i;
    }

    /// <summary>A record, until the next change of the table.</summary>
    public ref TimeWaitRecord this[int index] => ref _records[index];

    /// <summary>Adds a record, whose end is set here.</summary>
    /// <returns>True when the oldest record had to go for it.</returns>
    public bool Add(in ConnectionKey key, SequenceNumber sendNext, SequenceNumber receiveNext, ushort window)
    {
        if (_capacity == 0)
        {
            return true;
        }

        bool recycled = Count == _capacity;
        if (recycled)
        {
            Remove(_oldest);
        }

        int i = Take();
        ref int bucket = ref Bucket(key);
        _records[i] = new TimeWaitRecord
        {
            Key = key, SendNext = sendNext, ReceiveNext = receiveNext, Window = window, NextInBucket = bucket,
        };
        bucket = i;
        Count++;
        Append(i);
        return recycled;
    }

    /// <summary>Starts a record's time anew.</summary>
    public void Restart(int index)
    {
        Unlink(index);
        Append(index);
    }

    public void Remove(int index)
    {
        Unlink(index);
        ref int link = ref Bucket(_records[index].Key);
        while (link != index)
        {
            link = ref _records[link].NextInBucket;
        }

        link = _records[index].NextInBucket;
        _records[index].NextInBucket = _free;
        _free = index;
        if (--Count == 0)
        {
            _timer.Cancel();
        }
    }

    public void Clear()
    {
        while (_oldest >= 0)
        {
            Remove(_oldest);
        }
    }

    private ref int Bucket(in ConnectionKey key) => ref _buckets[(int)key.Hash(_seed) & (_buckets.Length - 1)];

    private int Take()
    {
        if (_free < 0)
        {
            int length = _records.Length;
            Array.Resize(ref _records, Math.Min(_capacity, Math.Max(8, length * 2)));
            for (int i = length; i < _records.Length; i++)
            {
                _records[i].NextInBucket = i + 1 < _records.Length ? i + 1 : -1;
            }

            _free = length;
        }

        int taken = _free;
        _free = _records[taken].NextInBucket;
        return taken;
    }

    private void Append(int index)
    {
        ref TimeWaitRecord record = ref _records[index];
        record.Due = _clock.Now + _duration;
        record.Earlier = _newest;
        record.Later = -1;
        if (_newest >= 0)
        {
            _records[_newest].Later = index;
        }
        else
        {
            _oldest = index;
        }

        _newest = index;
        if (!_timer.IsSet)
        {
            _timer.Set(record.Due);
        }
    }

    private void Unlink(int index)
    {
        (int earlier, int later) = (_records[index].Earlier, _records[index].Later);
        if (earlier >= 0)
        {
            _records[earlier].Later = later;
        }
        else
        {
            _oldest = later;
        }

        if (later >= 0)
        {
            _records[later].Earlier = earlier;
        }
        else
        {
            _newest = earlier;
        }
    }

    private void Expire()
    {
        while (_oldest >= 0 && _records[_oldest].Due <= _clock.Now)
        {
            Remove(_oldest);
        }

        if (_oldest >= 0)
        {
            _timer.Set(_records[_oldest].Due);
        }
    }
}
