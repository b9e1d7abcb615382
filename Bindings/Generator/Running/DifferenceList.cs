using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Running;

/// <summary>Collects differences of two models, one line each.</summary>
/// <param name="here">Where the first is from.</param>
/// <param name="there">Where the second is from.</param>
internal sealed class DifferenceList(string here, string there)
{
    private readonly List<string> _all = [];

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>Pairs declarations by name; those that the second lacks are differences.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="ours">The first.</param>
    /// <param name="theirs">The second.</param>
    public IEnumerable<(T Our, T Their)> Pair<T>(string kind, IReadOnlyList<T> ours, IReadOnlyList<T> theirs)
        where T : CDeclaration
    {
        Dictionary<string, T> known = theirs.GroupBy(t => t.Name).ToDictionary(g => g.Key, g => g.First());
        foreach (T our in ours)
        {
            if (known.TryGetValue(our.Name, out T? their))
            {
                yield return (our, their);
            }
            else
            {
                _all.Add($"{kind} {our.Name}: {our.Location} {here}, missing {there}");
            }
        }
    }

    /// <summary>Adds a line where two values differ.</summary>
    /// <param name="what">Whose values.</param>
    /// <param name="property">What of it, with a blank, or empty.</param>
    /// <param name="our">The first; null where it is missing.</param>
    /// <param name="their">The second; null where it is missing.</param>
    public void Values(string what, string property, string? our, string? their)
    {
        if (our != their)
        {
            _all.Add($"{what}: {property}{our ?? "missing"} {here}, {(their is null ? "missing" : property + their)} {there}");
        }
    }
}
