using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate;

/// <summary>Bytes in the image: a type descriptor, a string, a table, static fields.</summary>
internal sealed class DataSymbol(string name, DataSection section) : Symbol(name)
{
    /// <summary>Where it goes.</summary>
    public DataSection Section { get; } = section;

    /// <summary>Alignment in bytes, a power of two, at least 4.</summary>
    public int Alignment { get; set; } = 4;

    /// <summary>Its size in bytes.</summary>
    public int Size { get; set; }

    /// <summary>The first bytes, the rest is zero; empty in a zeroed section.</summary>
    public byte[] Contents { get; set; } = [];

    /// <summary>Words that hold addresses, by rising offset.</summary>
    public IReadOnlyList<DataRelocation> Relocations { get; set; } = [];
}
