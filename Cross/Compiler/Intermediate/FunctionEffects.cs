using System;

namespace DeviceKit.Cross.Intermediate;

/// <summary>What a call of a function may do beside giving its results.</summary>
[Flags]
internal enum FunctionEffects
{
    /// <summary>Nothing: equal arguments give equal results.</summary>
    None = 0,

    /// <summary>Reads memory that others write.</summary>
    Reads = 1,

    /// <summary>Writes memory that others read.</summary>
    Writes = 2,

    /// <summary>Throws, or does not return.</summary>
    Throws = 4,

    /// <summary>Allocates, and so may collect.</summary>
    Allocates = 8,

    /// <summary>Anything.</summary>
    All = Reads | Writes | Throws | Allocates,
}
