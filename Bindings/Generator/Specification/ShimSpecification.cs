using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>A shim: a C function of the specification's own, for what cannot be bound.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Prototype">The C prototype, without a semicolon.</param>
/// <param name="Body">Its body's lines.</param>
public sealed record ShimSpecification(int Line, string Prototype, IReadOnlyList<string> Body)
{
    /// <summary>The function that every ring calls when it has a call: a shim, or what is provided beside the generated C.</summary>
    public const string Signal = "dk_signal";

    /// <summary>The function's name: what stands in front of the first parenthesis.</summary>
    public string Name
    {
        get
        {
            int end = Prototype.IndexOf('(', System.StringComparison.Ordinal);
            string head = (end < 0 ? Prototype : Prototype[..end]).TrimEnd();
            return head[(head.LastIndexOfAny([' ', '*', '\t']) + 1)..];
        }
    }

    /// <summary><c>summary TEXT</c>.</summary>
    public string Summary { get; init; } = "";

    /// <summary><c>context interrupt</c>: it is reached from an interrupt, and stays in memory that may be used there.</summary>
    public bool IsForInterrupts { get; init; }

    /// <summary>Where the lines of the body begin in the specification, from 1; empty for a shim that was not read from text.</summary>
    public IReadOnlyList<(int Line, int Column)> Places { get; init; } = [];
}
