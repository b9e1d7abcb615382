using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>What a text holds.</summary>
internal sealed class ProgramText
{
    /// <summary>The functions, in order; each is the body of its symbol.</summary>
    public List<Function> Functions { get; } = [];

    /// <summary>The data symbols that are declared.</summary>
    public List<DataSymbol> Data { get; } = [];

    /// <summary>All symbols by their names.</summary>
    public Dictionary<string, Symbol> Symbols { get; } = [];

    /// <summary>The function of a name.</summary>
    public Function this[string name] => Functions.First(function => function.Symbol.Name == name);
}
