using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>A shim: a C function of the specification's own, for what cannot be bound.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Prototype">The C prototype, without a semicolon.</param>
/// <param name="Body">Its body's lines.</param>
public sealed record ShimSpecification(int Line, string Prototype, IReadOnlyList<string> Body)
{
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
}
