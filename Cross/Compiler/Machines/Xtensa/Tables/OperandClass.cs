namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>What an operand is.</summary>
internal enum OperandClass
{
    /// <summary>An address register, a0 to a15.</summary>
    Address,

    /// <summary>A floating-point register, f0 to f15.</summary>
    Float,

    /// <summary>A boolean register, b0 to b15.</summary>
    Boolean,

    /// <summary>A data register of MAC16, m0 to m3.</summary>
    Data,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An address in memory that is encoded relative to the instruction's.</summary>
    Target,
}
