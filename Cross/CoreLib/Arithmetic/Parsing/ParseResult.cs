namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>What a text is.</summary>
internal enum ParseResult
{
    Ok,

    /// <summary>No number: .NET throws FormatException.</summary>
    Format,

    /// <summary>A number that the type cannot hold: .NET throws OverflowException.</summary>
    Overflow,
}
