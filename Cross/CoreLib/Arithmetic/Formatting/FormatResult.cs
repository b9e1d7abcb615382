namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>What became of a request to format.</summary>
internal enum FormatResult
{
    /// <summary>The text is in the destination.</summary>
    Done,

    /// <summary>The destination is too small; the length that was given is what it needs, and its content is of no use.</summary>
    TooSmall,

    /// <summary>The format is none: .NET throws FormatException.</summary>
    BadFormat,
}
