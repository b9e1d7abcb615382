namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Where a number's digits come from: minus zero and rounding differ.</summary>
internal enum NumberKind
{
    Integer,

    /// <summary>Has a minus zero, and digits that are already rounded to what the format asks for.</summary>
    FloatingPoint,

    /// <summary>Keeps the zeros at its end.</summary>
    Decimal,
}
