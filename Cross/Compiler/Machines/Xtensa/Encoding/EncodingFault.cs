namespace DeviceKit.Cross.Machines.Xtensa.Encoding;

/// <summary>Why an instruction has no encoding.</summary>
/// <param name="Mnemonic">The instruction.</param>
/// <param name="Position">The operand's place, from 1; 0 when the number of operands is wrong.</param>
/// <param name="Operand">The operand's name in the table.</param>
/// <param name="Value">What it was given.</param>
/// <param name="Requirement">What it must be.</param>
internal sealed record EncodingFault(string Mnemonic, int Position, string Operand, string Value, string Requirement)
{
    /// <summary>One sentence.</summary>
    public override string ToString() =>
        Position == 0 ? $"{Mnemonic} has {Value} operands; it must have {Requirement}" : $"{Mnemonic}: operand {Position} ({Operand}) is {Value}; it must be {Requirement}";
}
