using System;

namespace DeviceKit.Stack.IPv4;

/// <summary>A datagram that comes in fragments: what is there, and where.</summary>
internal sealed class Reassembly
{
    private const int MaximumRanges = 16;
    private readonly (int Start, int End)[] _ranges = new (int, int)[MaximumRanges];
    private readonly byte[] _header = new byte[60];
    private int _rangeCount;
    private int _headerLength;
    private int _totalLength;
    private bool _toMany;

    public IPv4Address Source { get; private set; }

    public IPv4Address Destination { get; private set; }

    public ushort Identification { get; private set; }

    public IPProtocol Protocol { get; private set; }

    public TimeSpan Deadline { get; private set; }

    public bool IsActive { get; private set; }

    /// <summary>True when the datagram was given up: its later fragments are dropped until its time is over.</summary>
    public bool IsRejected { get; private set; }

    public byte[] Payload { get; set; } = [];

    public bool HasFirst => _headerLength > 0;

    public bool IsWhole => _totalLength >= 0 && _rangeCount == 1 && _ranges[0] == (0, _totalLength) && HasFirst;

    public void Begin(in IPv4View fragment, TimeSpan deadline)
    {
        Source = fragment.Source;
        Destination = fragment.Destination;
        Identification = fragment.Identification;
        Protocol = fragment.Protocol;
        Deadline = deadline;
        IsActive = true;
        IsRejected = false;
        _toMany = false;
        _rangeCount = 0;
        _headerLength = 0;
        _totalLength = -1;
    }

    public bool Matches(in IPv4View fragment) => IsActive
        && fragment.Identification == Identification
        && fragment.Source == Source
        && fragment.Destination == Destination
        && fragment.Protocol == Protocol;

    /// <summary>Takes a fragment whose bytes fit into <see cref="Payload"/>.</summary>
    /// <returns>False when it overlaps another, contradicts the length, or there are too many holes; then the datagram is to be rejected.</returns>
    public bool TryAdd(in IPv4View fragment, bool toMany)
    {
        int start = fragment.PayloadOffset;
        int end = start + fragment.Payload.Length;
        bool last = !fragment.HasMoreFragments;
        _toMany |= toMany;
        if (IsDuplicate(start, fragment.Payload))
        {
            return true;
        }

        if ((last && _totalLength >= 0 && end != _totalLength)
            || (last && _rangeCount > 0 && _ranges[_rangeCount - 1].End > end)
            || (_totalLength >= 0 && end > _totalLength)
            || !TryInsert(start, end))
        {
            return false;
        }

        if (last)
        {
            _totalLength = end;
        }

        fragment.Payload.CopyTo(Payload.AsSpan(start));
        if (start == 0)
        {
            _headerLength = fragment.HeaderLength;
            fragment.Header.CopyTo(_header);
        }

        return true;
    }

    public void Reject() => IsRejected = true;

    public void End() => IsActive = false;

    /// <summary>The datagram, or as much of its beginning as is there.</summary>
    public IPv4Packet ToPacket(TimeSpan timestamp)
    {
        ReadOnlySpan<byte> header = _header.AsSpan(0, _headerLength);
        return new IPv4Packet
        {
            Source = Source,
            Destination = Destination,
            TimeToLive = header[8],
            TypeOfService = header[1],
            Header = header,
            Payload = Payload.AsSpan(0, FirstRangeEnd),
            Timestamp = timestamp,
            IsBroadcastOrMulticast = _toMany,
        };
    }

    private int FirstRangeEnd => _rangeCount > 0 && _ranges[0].Start == 0 ? _ranges[0].End : 0;

    /// <summary>True when the very same bytes are there already: a duplicate, not an overlap (RFC 8200 section 4.5 allows the difference).</summary>
    private bool IsDuplicate(int start, ReadOnlySpan<byte> payload)
    {
        for (int i = 0; i < _rangeCount; i++)
        {
            if (_ranges[i].Start <= start && start + payload.Length <= _ranges[i].End)
            {
                return payload.Length > 0 && payload.SequenceEqual(Payload.AsSpan(start, payload.Length));
            }
        }

        return false;
    }

    private bool TryInsert(int start, int end)
    {
        int index = 0;
        while (index < _rangeCount && _ranges[index].End <= start)
        {
            index++;
        }

        if (start >= end || (index < _rangeCount && _ranges[index].Start < end))
        {
            return false;
        }

        bool joinsLeft = index > 0 && _ranges[index - 1].End == start;
        bool joinsRight = index < _rangeCount && _ranges[index].Start == end;
        if (joinsLeft && joinsRight)
        {
            _ranges[index - 1].End = _ranges[index].End;
            Array.Copy(_ranges, index + 1, _ranges, index, --_rangeCount - index);
        }
        else if (joinsLeft)
        {
            _ranges[index - 1].End = end;
        }
        else if (joinsRight)
        {
            _ranges[index].Start = start;
        }
        else
        {
            if (_rangeCount == MaximumRanges)
            {
                return false;
            }

            Array.Copy(_ranges, index, _ranges, index + 1, _rangeCount++ - index);
            _ranges[index] = (start, end);
        }

        return true;
    }
}
