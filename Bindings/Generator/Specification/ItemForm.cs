using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>How an item is written.</summary>
/// <param name="Word">The word in column 1.</param>
/// <param name="Usage">Its line.</param>
/// <param name="IsOnce">True when a specification has it once.</param>
/// <param name="Lines">The lines that may belong to it.</param>
internal sealed record ItemForm(string Word, string Usage, bool IsOnce, params IReadOnlyList<LineForm> Lines)
{
    /// <summary>The words that its lines begin with.</summary>
    public IReadOnlyList<string> Words => [.. Lines.Select(l => l.Word)];

    /// <summary>True when a line may begin with a parameter's name.</summary>
    public bool TakesParameters => Lines.Any(l => l.Word == SpecificationGrammar.Parameter);
}
