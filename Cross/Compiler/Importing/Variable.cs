using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <summary>An argument or a local variable of the method.</summary>
/// <param name="type">Its type; of `this` of a value type a managed pointer. Null where that is missing in the closure.</param>
/// <param name="name">Its name for dumps, or null.</param>
/// <param name="missing">Why there is no type: thrown when code that is reached uses the variable.</param>
internal sealed class Variable(TypeInstance? type, string? name, UnresolvedReferenceException? missing = null)
{
    /// <summary>Its type.</summary>
    public TypeInstance Type => type ?? throw missing!;

    /// <summary>Its type is in the closure.</summary>
    public bool IsResolved => type is not null;

    /// <summary>Its name, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>Its memory; null of a local that nothing uses, and where <see cref="Value"/> suffices.</summary>
    public Slot? Slot { get; set; }

    /// <summary>Its value, of an argument that is a scalar and never written: then it needs no memory.</summary>
    public Instruction? Value { get; set; }

    /// <summary>It is a copy of the caller's whose address is in the slot: a structure that is passed by address.</summary>
    public bool IsIndirect { get; set; }

    /// <summary>Its value is read.</summary>
    public bool IsRead { get; set; }

    /// <summary>It is written as a whole.</summary>
    public bool IsWritten { get; set; }

    /// <summary>Its address is taken.</summary>
    public bool IsAddressTaken { get; set; }

    /// <summary>It is used within a filter, which reaches it through the frame.</summary>
    public bool IsUsedInFilter { get; set; }

    /// <summary>It is written in a protected region and read after a throw out of that.</summary>
    public bool IsUsedInHandlers { get; set; }

    /// <summary>It does not change, so that its value needs no memory.</summary>
    public bool IsConstant => !IsWritten && !IsAddressTaken && !IsUsedInFilter;
}
