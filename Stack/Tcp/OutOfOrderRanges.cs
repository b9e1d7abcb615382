using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>The parts of the receive ring behind a gap that are filled: a bounded list of disjoint ranges in sequence order.</summary>
/// <param name="limit">The largest number of ranges; memory for them comes with the first one.</param>
internal struct OutOfOrderRanges(int limit)
{
    private readonly int _limit = limit;
    private Range[]? _ranges;

    public int Count { get; private set; }

    public readonly (SequenceNumber Start, SequenceNumber End) this[int index] => (_ranges![index].Start, _ranges[index].End);

    /// <summary>The end of the last range, or a given number when there is none.</summary>
    public readonly SequenceNumber End(SequenceNumber none) => Count == 0 ? none : _ranges![Count - 1].End;

    /// <summary>Adds a range, merged with those that it touches.</summary>
    /// <returns>False when it would need a place and none is left.</returns>
    public bool TryAdd(SequenceNumber start, SequenceNumber end)
    {
        _ranges ??= new Range[_limit];
        int first = 0;
        while (first < Count && _ranges[first].End < start)
        {
            first++;
        }

        int last = first;
        while (last < Count && _ranges[last].Start <= end)
        {
            start = SequenceNumber.Min(start, _ranges[last].Start);
            end = SequenceNumber.Max(end, _ranges[last].End);
            last++;
        }

        if (first == last && Count == _limit)
        {
            return false;
        }

        Array.Copy(_ranges, last, _ranges, first + 1, Count - last);
        _ranges[first] = new Range(start, end);
        Count += first + 1 - last;
        return true;
    }

    /// <summary>Takes the ranges that a next expected sequence number has reached.</summary>
    /// <returns>The next expected sequence number behind them.</returns>
    public SequenceNumber Advance(SequenceNumber next)
    {
        int taken = 0;
        while (taken < Count && _ranges![taken].Start <= next)
        {
            next = SequenceNumber.Max(next, _ranges[taken].End);
            taken++;
        }

        if (taken > 0)
        {
            Count -= taken;
            Array.Copy(_ranges!, taken, _ranges!, 0, Count);
        }

        return next;
    }

    public void Clear() => Count = 0;

    private readonly record struct Range(SequenceNumber Start, SequenceNumber End);
}
