namespace DeviceKit.Cross.Optimising;

/// <summary>How much is done for speed or size.</summary>
internal enum OptimisationLevel
{
    /// <summary>Only what makes the form sane.</summary>
    O0,

    /// <summary>What is cheap.</summary>
    O1,

    /// <summary>For speed.</summary>
    O2,

    /// <summary>For size.</summary>
    Os,
}
