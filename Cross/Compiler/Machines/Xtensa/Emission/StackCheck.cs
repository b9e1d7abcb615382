namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>Where a function may compare a stack pointer with the limit.</summary>
/// <param name="After">The item behind which the comparison goes.</param>
/// <param name="Pointer">The register with the stack pointer: a1, or the one that is to be.</param>
/// <param name="Scratch">A register that holds nothing there.</param>
internal sealed record StackCheck(CodeItem After, int Pointer, int Scratch);
