namespace DeviceKit.Cross.Intermediate;

/// <summary>How a clause decides whether it takes an exception.</summary>
internal enum ClauseKind
{
    /// <summary>By the exception's type.</summary>
    Typed,

    /// <summary>By a filter function, called in the first pass.</summary>
    Filter,

    /// <summary>A finally or fault block: entered in the second pass, goes on by <see cref="Operation.Resume"/>.</summary>
    Cleanup,
}
