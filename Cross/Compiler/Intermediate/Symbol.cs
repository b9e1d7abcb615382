namespace DeviceKit.Cross.Intermediate;

/// <summary>A name with an address in the image. Two symbols are the same when they are the same object; the name is unique in an image.</summary>
internal abstract class Symbol(string name)
{
    /// <summary>The name in the map and in the ELF symbol table.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
