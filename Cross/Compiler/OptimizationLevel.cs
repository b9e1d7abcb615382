namespace DeviceKit.Cross;

/// <summary>What the optimiser strives for: the options -O0, -O1, -O2 and -Os.</summary>
internal enum OptimizationLevel
{
    /// <summary>Nothing but what correct code needs (-O0).</summary>
    None,

    /// <summary>What costs little time (-O1).</summary>
    Quick,

    /// <summary>Few executed instructions (-O2).</summary>
    Speed,

    /// <summary>Few bytes (-Os).</summary>
    Size,
}
