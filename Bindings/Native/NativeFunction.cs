using System.Collections.Generic;

namespace DeviceKit.Native;

/// <summary>A C function, by name, with the result codes that its header documents.</summary>
public sealed class NativeFunction
{
    private readonly NativeCode[] _codes;

    /// <summary>Describes a function.</summary>
    /// <param name="name">The C name.</param>
    /// <param name="codes">The codes that it is documented to return; none where the header does not say.</param>
    public NativeFunction(string name, params NativeCode[] codes)
    {
        Name = name;
        _codes = codes;
    }

    /// <summary>The C name.</summary>
    public string Name { get; }

    /// <summary>The codes that it is documented to return.</summary>
    public IReadOnlyList<NativeCode> Codes => _codes;

    /// <summary>What is documented of a code.</summary>
    /// <param name="value">The code.</param>
    /// <returns>The entry, or null where the header does not mention it.</returns>
    public NativeCode? Find(int value)
    {
        foreach (NativeCode code in _codes)
        {
            if (code.Value == value)
            {
                return code;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
