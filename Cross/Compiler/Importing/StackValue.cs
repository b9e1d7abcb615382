using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <summary>
/// An entry of the evaluation stack: a scalar; a managed pointer as a base and an offset that is not added yet; or a structure by the place in memory where
/// it lies. What the instruction that takes it may want to know is kept with it, so that nothing is computed twice.
/// </summary>
/// <param name="Kind">The kind of the scalar; None for a structure.</param>
/// <param name="Value">The scalar, or the address of the structure.</param>
internal sealed record StackValue(ValueKind Kind, Instruction Value)
{
    /// <summary>Bytes to add: to a managed pointer, or to the address of a structure.</summary>
    public int Offset { get; init; }

    /// <summary>The static type of a structure, scalar or reference; null where it is not known. Of pointers always null.</summary>
    public TypeInstance? Type { get; init; }

    /// <summary>What the memory behind a pointer or of a structure is a part of: see <see cref="MemoryAccess.Alias"/>.</summary>
    public object? Alias { get; init; }

    /// <summary>The structure lies in a temporary slot that nothing else uses. Else it lies in a variable or a field, and is copied before that is written.</summary>
    public bool IsOwned { get; init; }

    /// <summary>The object is of exactly the static type.</summary>
    public bool IsExact { get; init; }

    /// <summary>The reference or pointer cannot be null.</summary>
    public bool IsNotNull { get; init; }

    /// <summary>The structure may lie at an unaligned address.</summary>
    public bool IsUnaligned { get; init; }

    /// <summary>The method of which this is the code address (ldftn, ldvirtftn).</summary>
    public MethodInstance? Method { get; init; }

    /// <summary>What a runtime handle (ldtoken) or a System.Type is of: a TypeInstance, MethodInstance or FieldInstance.</summary>
    public object? Token { get; init; }

    /// <summary>This is a box that was not allocated yet: the value in it. <see cref="Type"/> is its type, <see cref="Value"/> stands for nothing.</summary>
    public StackValue? Boxed { get; init; }

    /// <summary>A structure.</summary>
    public bool IsStructure => Kind == ValueKind.None;

    /// <summary>Where the structure lies, or where the pointer points.</summary>
    public Place Place => new(Value, Offset, Alias) { IsUnaligned = IsUnaligned };
}
