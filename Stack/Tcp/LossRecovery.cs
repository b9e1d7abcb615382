namespace DeviceKit.Stack.Tcp;

/// <summary>
/// When to send again before the timer says so: fast retransmit and NewReno fast recovery (RFC 6582), limited transmit (RFC 3042).
/// SACK's scoreboard (RFC 6675) and RACK (RFC 8985) take this type's place.
/// </summary>
internal struct LossRecovery
{
    public const int Threshold = 3;
    private SequenceNumber _recover;

    /// <summary>The number of duplicate acknowledgments in a row.</summary>
    public int Duplicates { get; private set; }

    /// <summary>True between fast retransmit and the acknowledgment of all that was outstanding then.</summary>
    public bool IsActive { get; private set; }

    public void Start(SequenceNumber initial) => _recover = initial;

    /// <summary>Counts a duplicate acknowledgment.</summary>
    /// <param name="acknowledgment">SND.UNA.</param>
    /// <returns>True when the segment at SND.UNA counts as lost now (section 3.2 step 2).</returns>
    public bool CountDuplicate(SequenceNumber acknowledgment) =>
        ++Duplicates == Threshold && !IsActive && acknowledgment - 1 > _recover;

    public void Enter(SequenceNumber highest)
    {
        IsActive = true;
        _recover = highest;
    }

    /// <summary>True when an acknowledgment in recovery leaves a part outstanding: another segment is lost.</summary>
    public readonly bool IsPartial(SequenceNumber acknowledgment) => acknowledgment < _recover;

    public void Leave() => IsActive = false;

    /// <summary>New data was acknowledged.</summary>
    public void ResetDuplicates() => Duplicates = 0;

    /// <summary>The retransmission timer has expired: duplicates of what was outstanding cause no fast retransmit (section 3.2 step 5).</summary>
    public void Timeout(SequenceNumber highest)
    {
        IsActive = false;
        Duplicates = 0;
        _recover = highest;
    }
}
