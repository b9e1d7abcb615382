namespace DeviceKit.Cross.Intermediate;

/// <summary>Memory in a function's frame: a local variable, a structure, a stack allocation of constant size. Not zeroed by itself.</summary>
internal sealed class Slot(int id, int size, int alignment, string? name = null)
{
    /// <summary>The number in the function.</summary>
    public int Id { get; } = id;

    /// <summary>Bytes.</summary>
    public int Size { get; } = size;

    /// <summary>Alignment in bytes: 1, 2, 4, 8 or 16.</summary>
    public int Alignment { get; } = alignment;

    /// <summary>The source's name, for dumps and debug information.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// Its variable is stored in a protected region and read after a throw out of it, or shared with a filter: it stays in memory, and no store to it
    /// in a region is moved over or removed for an instruction that may throw.
    /// </summary>
    public bool IsShared { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name is null ? $"s{Id}" : $"s{Id}.{Name}";
}
