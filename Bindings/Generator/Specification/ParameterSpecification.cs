namespace DeviceKit.Generator.Specification;

/// <summary>What is said of a pointer parameter. Every pointer must be spoken of: nothing is guessed.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C name.</param>
/// <param name="Kind">How it is used.</param>
public sealed record ParameterSpecification(int Line, string Name, ParameterKind Kind)
{
    /// <summary><c>inout array</c>: what is in the array before the call is read; only for <see cref="ParameterKind.OutArray"/>.</summary>
    public bool IsRead { get; init; }

    /// <summary><c>optional</c>: may be null.</summary>
    public bool IsOptional { get; init; }

    /// <summary><c>length PARAMETER</c>: the parameter that holds the array's length in elements (bytes for <c>bytes</c> and <c>text</c>); it vanishes from the C# signature unless it is inout.</summary>
    public string? Length { get; init; }

    /// <summary><c>fixed N</c>: the array's length; a shorter span throws ArgumentException.</summary>
    public int? FixedLength { get; init; }

    /// <summary><c>owned</c>: what comes out is the caller's, to be released; for in: <c>consumed</c>, ownership goes to the library.</summary>
    public bool IsOwned { get; init; }

    /// <summary>How long the memory behind a pointer must live, as it was written: <c>until FUNCTION</c>, <c>static</c> or <c>call</c>. For <c>address</c> it must be said.</summary>
    public string? Lifetime { get; init; }

    /// <summary><c>enum NAME</c>: the C# enum that an integer stands for.</summary>
    public string? Enum { get; init; }

    /// <summary><c>callback NAME</c> or <c>callbacks INTERFACE</c>, for those kinds.</summary>
    public string? Callback { get; init; }
}
