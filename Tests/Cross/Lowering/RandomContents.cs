using System;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>What a <see cref="RandomProgram"/> has beside 32-bit integers.</summary>
[Flags]
internal enum RandomContents
{
    /// <summary>Nothing.</summary>
    Words = 0,

    /// <summary>64-bit integers.</summary>
    Longs = 1,

    /// <summary>Single precision.</summary>
    Singles = 2,

    /// <summary>Double precision.</summary>
    Doubles = 4,

    /// <summary>Loads and stores.</summary>
    Memory = 8,

    /// <summary>Calls of functions before.</summary>
    Calls = 16,

    /// <summary>What only helpers can do: 64-bit division, single-precision division.</summary>
    Helpers = 32,

    /// <summary>All that needs no helper on Xtensa.</summary>
    WithoutHelpers = Longs | Singles | Memory | Calls,

    /// <summary>Everything.</summary>
    All = WithoutHelpers | Doubles | Helpers,
}
