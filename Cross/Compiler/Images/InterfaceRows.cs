using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Images;

/// <summary>
/// The table of interface methods: each interface method that is called has a number, each type a row, and the rows lie over each other so that no two
/// want one entry for different code (row displacement, Driesen 1993). A row may begin before the table.
/// </summary>
internal sealed class InterfaceRows
{
    private const int WordSize = 4;

    private readonly Dictionary<MethodInstance, int> _numbers = [];
    private readonly Dictionary<TypeDefinition, List<MethodInstance>> _ofDefinition = [];
    private readonly List<FunctionSymbol?> _entries = [];
    private readonly Dictionary<string, int> _known = [];
    private int _firstFree;

    /// <summary>Numbers the methods, those of one interface side by side.</summary>
    public InterfaceRows(IEnumerable<MethodInstance> methods)
    {
        foreach (IGrouping<TypeInstance, MethodInstance> group in methods.GroupBy(method => method.Owner))
        {
            if (!_ofDefinition.TryGetValue(group.Key.Definition!, out List<MethodInstance>? list))
            {
                list = [];
                _ofDefinition.Add(group.Key.Definition!, list);
            }

            foreach (MethodInstance method in group)
            {
                _numbers.Add(method, _numbers.Count);
                list.Add(method);
            }
        }
    }

    /// <summary>The table, once all rows are in it; of size 0 without rows.</summary>
    public DataSymbol Table { get; } = new("interface methods", DataSection.Constants);

    /// <summary>The number of a method in a row.</summary>
    public int this[MethodInstance method] => _numbers[method];

    /// <summary>The methods that a type has code for, by rising number.</summary>
    public IReadOnlyList<(int Number, MethodInstance Method)> MethodsOf(TypeInstance type)
    {
        var methods = new List<(int Number, MethodInstance Method)>();
        foreach (TypeDefinition definition in type.Interfaces.Select(one => one.Definition!).Distinct())
        {
            foreach (MethodInstance declared in _ofDefinition.GetValueOrDefault(definition) ?? [])
            {
                if (type.IsAssignableTo(declared.Owner) && type.FindImplementation(declared) is { } found)
                {
                    methods.Add((_numbers[declared], found));
                }
            }
        }

        methods.Sort((a, b) => a.Number.CompareTo(b.Number));
        return methods;
    }

    /// <summary>Puts a row in the table. Put the longest rows in first.</summary>
    /// <returns>Bytes from the table's start to the row's; may be negative.</returns>
    public int Place(IReadOnlyList<(int Number, FunctionSymbol Code)> row)
    {
        string key = string.Join(';', row.Select(entry => $"{entry.Number}={entry.Code.Name}"));
        if (!_known.TryGetValue(key, out int start))
        {
            start = Fit(row);
            foreach ((int number, FunctionSymbol code) in row)
            {
                _entries[start + number] = code;
            }

            while (_firstFree < _entries.Count && _entries[_firstFree] is not null)
            {
                _firstFree++;
            }

            _known.Add(key, start);
        }

        return start * WordSize;
    }

    /// <summary>Writes the table.</summary>
    public void Fill()
    {
        var builder = new DataBuilder();
        foreach (FunctionSymbol? entry in _entries)
        {
            builder.Address(entry);
        }

        builder.Fill(Table);
    }

    private int Fit(IReadOnlyList<(int Number, FunctionSymbol Code)> row)
    {
        int first = row[0].Number;
        for (int place = _firstFree; ; place++)
        {
            while (place + row[^1].Number - first >= _entries.Count)
            {
                _entries.Add(null);
            }

            if (row.All(entry => _entries[place - first + entry.Number] is not { } there || ReferenceEquals(there, entry.Code)))
            {
                return place - first;
            }
        }
    }
}
