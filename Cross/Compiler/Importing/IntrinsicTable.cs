using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <summary>The methods that the compiler puts something in place of: `intrinsics.table.txt`. A row holds for all overloads; what it does not fit is an ordinary call.</summary>
internal sealed class IntrinsicTable
{
    private readonly Dictionary<(string Type, string Method), string> _rows = [];

    /// <summary>The rows: type, method, what is put in place.</summary>
    public IReadOnlyDictionary<(string Type, string Method), string> Rows => _rows;

    /// <summary>Reads the table of this assembly.</summary>
    public static IntrinsicTable Read()
    {
        var table = new IntrinsicTable();
        foreach (IReadOnlyList<string> words in TableLine.Read("intrinsics.table.txt", TableLine.Load("intrinsics.table.txt")).Select(line => line.Words))
        {
            table._rows.Add((words[0], words[1]), words[2]);
        }

        return table;
    }

    /// <summary>What is put in place of a method, or null.</summary>
    public string? Find(MethodInstance method) =>
        method.Owner.Definition is { } definition && method.Definition is not null && _rows.TryGetValue((definition.FullName, method.Definition.Name), out string? what)
            ? what
            : null;
}
