namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>Why an instruction throws.</summary>
internal enum Trap
{
    /// <summary>NullReferenceException.</summary>
    NullReference,

    /// <summary>IndexOutOfRangeException.</summary>
    IndexOutOfRange,

    /// <summary>DivideByZeroException.</summary>
    DivideByZero,

    /// <summary>OverflowException: MIN / -1, and arrays of a negative length.</summary>
    Overflow,

    /// <summary>InvalidCastException.</summary>
    InvalidCast,

    /// <summary>ArrayTypeMismatchException.</summary>
    ArrayTypeMismatch,
}
