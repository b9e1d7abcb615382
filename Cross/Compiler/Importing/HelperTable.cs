using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Tables;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <summary>The functions of the class library that compiled code calls without the program's saying so: `Lowering/helpers.table.txt`.</summary>
/// <param name="types">Where they are looked up.</param>
internal sealed class HelperTable(TypeSystem types)
{
    private readonly Dictionary<string, (string Type, string Method)> _rows = Read();
    private readonly Dictionary<string, FunctionSymbol> _found = [];

    /// <summary>A helper by its name in the table.</summary>
    public FunctionSymbol Find(string name)
    {
        if (!_found.TryGetValue(name, out FunctionSymbol? symbol))
        {
            (string type, string method) = _rows[name];
            symbol = types.KnownMethod(type, method).Symbol;
            _found.Add(name, symbol);
        }

        return symbol;
    }

    private static Dictionary<string, (string Type, string Method)> Read()
    {
        var rows = new Dictionary<string, (string Type, string Method)>();
        foreach (IReadOnlyList<string> words in TableLine.Read("helpers.table.txt", TableLine.Load("helpers.table.txt")).Select(line => line.Words))
        {
            rows.Add(words[0], (words[1], words[2]));
        }

        return rows;
    }
}
