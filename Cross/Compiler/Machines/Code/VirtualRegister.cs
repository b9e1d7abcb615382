namespace DeviceKit.Cross.Machines.Code;

/// <summary>A value that has no register of the machine yet.</summary>
/// <param name="register">How operands name it.</param>
/// <param name="registerClass">Where it may go.</param>
internal sealed class VirtualRegister(Register register, RegisterClass registerClass)
{
    /// <summary>How operands name it.</summary>
    public Register Register { get; } = register;

    /// <summary>Where it may go.</summary>
    public RegisterClass Class { get; } = registerClass;

    /// <summary>A register that saves a move if it gets it, beside what moves say; virtual or of the machine.</summary>
    public Register? Hint { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Register}:{Class.Name}";
}
