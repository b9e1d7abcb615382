using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Proofs;

/// <summary>A record as the proof speaks of it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Type">How C names its type; for one without a name, by the member that has it: <c>__typeof__(((x_t *)0)->flags)</c>.</param>
internal sealed record ProofRecord(CRecord Record, string Type)
{
    /// <summary>The record in the name of a C object.</summary>
    public string Symbol => Record.Name.Replace(".", "__", System.StringComparison.Ordinal);
}
