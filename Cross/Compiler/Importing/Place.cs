using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <summary>Memory that an instruction reads or writes.</summary>
/// <param name="Base">An address.</param>
/// <param name="Offset">Bytes from there.</param>
/// <param name="Alias">What the memory is a part of: see <see cref="MemoryAccess.Alias"/>.</param>
internal readonly record struct Place(Instruction Base, int Offset, object? Alias)
{
    /// <summary>The address may not have the alignment of what lies there.</summary>
    public bool IsUnaligned { get; init; }

    /// <summary>A place behind this.</summary>
    public Place At(int offset) => this with { Offset = Offset + offset };
}
