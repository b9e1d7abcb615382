using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>A record whose members are function pointers, as one C# interface.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Interface">The C# interface.</param>
/// <param name="Record">The C record.</param>
public sealed record CallbackTableSpecification(int Line, string Interface, string Record)
{
    /// <summary><c>user-data PARAMETER</c>: its name in every member.</summary>
    public string UserData { get; init; } = "";

    /// <summary><c>member NAME PARAMETER WORDS</c>: parameters as a function's, by member.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ParameterSpecification>> Members { get; init; } = new Dictionary<string, IReadOnlyList<ParameterSpecification>>();

    /// <summary><c>member NAME return WORDS</c>: results as a function's, by member.</summary>
    public IReadOnlyDictionary<string, ReturnSpecification> Returns { get; init; } = new Dictionary<string, ReturnSpecification>();

    /// <summary><c>omit NAME...</c>: members that stay null.</summary>
    public IReadOnlyList<string> Omitted { get; init; } = [];
}
