namespace DeviceKit.Boards.Model;

/// <summary>A register of a device, or a row of registers.</summary>
/// <param name="Name">Unique in its device.</param>
/// <param name="Address">In the device's own unit of addresses.</param>
/// <param name="Count">How many registers the row has.</param>
/// <param name="Readable">True when reading it means something.</param>
/// <param name="Writable">True when writing it means something.</param>
/// <param name="About">What it holds.</param>
public sealed record DeviceRegister(string Name, long Address, int Count, bool Readable, bool Writable, string About);
