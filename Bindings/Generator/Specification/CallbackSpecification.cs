using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>A callback type.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Name">The C# delegate.</param>
/// <param name="Type">The C typedef.</param>
public sealed record CallbackSpecification(int Line, string Name, string Type)
{
    /// <summary><c>user-data PARAMETER</c>: the parameter that comes back; null where there is none: then one callback a registering call.</summary>
    public string? UserData { get; init; }

    /// <summary><c>context call|task|interrupt</c>: during a call on the caller's thread; on another task; in an interrupt.</summary>
    public CallbackContext Context { get; init; }

    /// <summary><c>parameters</c>: as a function's.</summary>
    public IReadOnlyList<ParameterSpecification> Parameters { get; init; } = [];

    /// <summary><c>return WORDS</c>: what managed code returns to C, for <see cref="CallbackContext.Call"/>; null where the type says it all.</summary>
    public ReturnSpecification? Return { get; init; }

    /// <summary><c>queue N</c>: for task and interrupt: the number of calls that the C ring holds, a power of two.</summary>
    public int Queue { get; init; }

    /// <summary><c>copy PARAMETER SIZE [by PARAMETER...]</c>: bytes behind a pointer that are valid during the call only and travel in the ring.</summary>
    public IReadOnlyList<CopySpecification> Copies { get; init; } = [];

    /// <summary><c>overflow STATEMENT</c>: the C statement for a call that finds the ring full.</summary>
    public string? Overflow { get; init; }

    /// <summary><c>result EXPRESSION</c>: the C expression that the trampoline returns for task and interrupt.</summary>
    public string? Result { get; init; }
}
