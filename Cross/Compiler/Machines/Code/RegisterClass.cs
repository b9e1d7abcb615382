namespace DeviceKit.Cross.Machines.Code;

/// <summary>Registers that may stand for one another.</summary>
/// <param name="Name">Its name in dumps.</param>
/// <param name="Registers">Those that hold values; reserved ones (stack pointer, return address) are not among them.</param>
/// <param name="SpillSize">Bytes of a value in the frame; 0 when there is no way there: then such values are used up before anything that clobbers them.</param>
internal sealed record RegisterClass(string Name, RegisterSet Registers, int SpillSize);
