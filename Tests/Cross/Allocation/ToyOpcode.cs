namespace DeviceKit.Cross.Tests.Allocation;

/// <summary>Instructions of the small machine.</summary>
internal enum ToyOpcode
{
    /// <summary>=a, b, c: b * 3 + c * 5 + 1.</summary>
    Mix,

    /// <summary>=a tied to operand 1, b, c: b ^ (c shifted right by 1).</summary>
    Accumulate,

    /// <summary>=a early, b, c: the two are read after a is written.</summary>
    Early,

    /// <summary>=a of the other class, b of this one.</summary>
    ToOther,

    /// <summary>=a of this class, b of the other one.</summary>
    FromOther,

    /// <summary>a, block: goes there when a is not 0.</summary>
    BranchIf,

    /// <summary>Implicit registers: logs arguments, gives results, loses the clobbered registers; throws when the sum of its arguments is a multiple of 5 in a region.</summary>
    Call,

    /// <summary>a: throws when it is a multiple of 3 in a region.</summary>
    Check,

    /// <summary>=a, place in the frame.</summary>
    Load,

    /// <summary>a, place in the frame.</summary>
    Store,

    /// <summary>=a, b: b - 1.</summary>
    Decrement,

    /// <summary>The registers that it names are the results.</summary>
    Return,
}
