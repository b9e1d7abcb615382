using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Images;

/// <summary>Constants without addresses in them, each contents once.</summary>
internal sealed class SharedData
{
    private readonly Dictionary<string, DataSymbol> _known = [];
    private readonly List<DataSymbol> _data = [];

    /// <summary>What there is, in the order of asking.</summary>
    public IReadOnlyList<DataSymbol> Data => _data;

    /// <summary>The constant of these bytes.</summary>
    /// <param name="bytes">The contents.</param>
    /// <param name="kind">What it is, for its name.</param>
    public DataSymbol Of(byte[] bytes, string kind)
    {
        string key = Convert.ToHexString(bytes);
        if (!_known.TryGetValue(key, out DataSymbol? symbol))
        {
            symbol = new DataSymbol($"{kind} {_data.Count}", DataSection.Constants) { Contents = bytes, Size = bytes.Length };
            _known.Add(key, symbol);
            _data.Add(symbol);
        }

        return symbol;
    }
}
