using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One wrong use of ESP-IDF.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Call">The C function.</param>
/// <param name="At">When, since the start of the chip.</param>
/// <param name="Detail">What exactly came; may be empty.</param>
public sealed record ContractViolation(ContractRule Rule, string Call, TimeSpan At, string Detail)
{
    /// <summary>The rule's sentence with what exactly came.</summary>
    public string Message => Detail.Length == 0 ? $"{Call}: {Rule.Mistake}" : $"{Call}: {Rule.Mistake}: {Detail}";

    /// <inheritdoc/>
    public override string ToString() => $"{At.TotalMilliseconds:0.###} ms: {Message} ({Rule.Header}, rule {Rule.Id})";
}
