namespace DeviceKit.Cross.Intermediate;

/// <summary>The condition of a <see cref="Operation.Compare"/>, in its <see cref="Instruction.Immediate"/>.</summary>
internal enum Comparison : byte
{
    /// <summary>Equal; of floating point false when unordered.</summary>
    Equal,

    /// <summary>Not equal; of floating point true when unordered.</summary>
    NotEqual,

    /// <summary>Less, signed; of floating point false when unordered.</summary>
    Less,

    /// <summary>Less or equal, signed; of floating point false when unordered.</summary>
    LessOrEqual,

    /// <summary>Greater, signed; of floating point false when unordered.</summary>
    Greater,

    /// <summary>Greater or equal, signed; of floating point false when unordered.</summary>
    GreaterOrEqual,

    /// <summary>Less, unsigned; of floating point true when unordered.</summary>
    LessUnsigned,

    /// <summary>Less or equal, unsigned; of floating point true when unordered.</summary>
    LessOrEqualUnsigned,

    /// <summary>Greater, unsigned; of floating point true when unordered.</summary>
    GreaterUnsigned,

    /// <summary>Greater or equal, unsigned; of floating point true when unordered.</summary>
    GreaterOrEqualUnsigned,
}
