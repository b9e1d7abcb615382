using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <summary>Functions that are not compiled: of the machine's runtime texts, and C functions. One symbol for each name.</summary>
internal sealed class ForeignFunctions
{
    /// <summary>The library name that means the machine's runtime.</summary>
    public const string Machine = "machine";

    private readonly Dictionary<string, FunctionSymbol> _symbols = [];

    /// <summary>The function of a name.</summary>
    public FunctionSymbol Find(string name, Signature signature)
    {
        if (!_symbols.TryGetValue(name, out FunctionSymbol? symbol))
        {
            symbol = new FunctionSymbol(name, signature);
            _symbols.Add(name, symbol);
        }

        return symbol;
    }
}
