namespace DeviceKit.Cross.Importing;

/// <summary>What a <see cref="CodeRange"/> is.</summary>
internal enum CodeRangeKind
{
    /// <summary>The whole body.</summary>
    Body,

    /// <summary>A protected block.</summary>
    Try,

    /// <summary>A handler that catches.</summary>
    Catch,

    /// <summary>The part of a clause that decides whether its handler catches.</summary>
    Filter,

    /// <summary>A handler that runs on every way out.</summary>
    Finally,

    /// <summary>A handler that runs when an exception passes.</summary>
    Fault,
}
