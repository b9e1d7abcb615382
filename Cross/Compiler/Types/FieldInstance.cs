using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>A field of a closed type. One object for each field: compare by reference.</summary>
/// <param name="owner">The type that declares it.</param>
/// <param name="definition">Its metadata.</param>
/// <param name="type">Its type, closed.</param>
internal sealed class FieldInstance(TypeInstance owner, FieldDefinition definition, TypeInstance type)
{
    /// <summary>The type that declares it.</summary>
    public TypeInstance Owner { get; } = owner;

    /// <summary>Its metadata.</summary>
    public FieldDefinition Definition { get; } = definition;

    /// <summary>Its type.</summary>
    public TypeInstance Type { get; } = type;

    /// <summary>Bytes from the start of the value (of a structure) or of the object, header included (of a class). Of an instance field only.</summary>
    public int Offset { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}.{Definition.Name}";
}
