using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>The functions and data that the entry reaches, in the order in which they are met: callees behind their first caller.</summary>
internal sealed class ReachedParts
{
    private readonly Dictionary<Symbol, CodeObject> _bodies = [];
    private readonly HashSet<Symbol> _seen = [];

    /// <summary>Follows the references.</summary>
    /// <param name="entry">Where they begin.</param>
    /// <param name="functions">All functions.</param>
    /// <param name="other">Another that is needed, or null.</param>
    /// <exception cref="LinkException">The entry has no body.</exception>
    public ReachedParts(Symbol entry, IEnumerable<CodeObject> functions, Symbol? other = null)
    {
        foreach (CodeObject code in functions)
        {
            _bodies.Add(code.Symbol, code);
        }

        if (!_bodies.ContainsKey(entry))
        {
            throw new LinkException($"the entry '{entry}' has no body");
        }

        var work = new Stack<Symbol>();
        if (other is not null)
        {
            work.Push(other);
        }

        work.Push(entry);
        while (work.TryPop(out Symbol? symbol))
        {
            if (_seen.Add(symbol))
            {
                foreach (Symbol reference in Visit(symbol).Reverse())
                {
                    work.Push(reference);
                }
            }
        }
    }

    /// <summary>The functions.</summary>
    public List<CodeObject> Code { get; } = [];

    /// <summary>The data.</summary>
    public List<DataSymbol> Data { get; } = [];

    /// <summary>Symbols that are neither; they must be known by name.</summary>
    public List<Symbol> Undefined { get; } = [];

    private IEnumerable<Symbol> Visit(Symbol symbol)
    {
        if (_bodies.TryGetValue(symbol, out CodeObject? code))
        {
            Code.Add(code);
            return code.References;
        }

        if (symbol is DataSymbol { Size: > 0 } data)
        {
            Data.Add(data);
            return data.Relocations.Select(r => r.Target);
        }

        Undefined.Add(symbol);
        return [];
    }
}
