using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Importing;

/// <summary>The data of fields whose start value is in the assembly file (array initialisers, `ReadOnlySpan` of constants): constants of the image.</summary>
internal sealed class FieldData
{
    private readonly Dictionary<FieldDefinition, DataSymbol> _symbols = [];

    /// <summary>The data of a field.</summary>
    public DataSymbol Of(FieldInstance field)
    {
        if (!_symbols.TryGetValue(field.Definition, out DataSymbol? symbol))
        {
            byte[] contents = field.Definition.InitialValue;
            symbol = new DataSymbol($"{field.Definition.Module.Assembly.Name.Name}!{field}", DataSection.Constants)
            {
                Alignment = 8, Size = contents.Length, Contents = contents,
            };
            _symbols.Add(field.Definition, symbol);
        }

        return symbol;
    }
}
