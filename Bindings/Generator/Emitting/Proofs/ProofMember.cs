using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Proofs;

/// <summary>A member as C reaches it from a record that has a name.</summary>
/// <param name="Path">As it stands in offsetof: <c>flags.allow_pd</c>.</param>
/// <param name="Field">The member.</param>
/// <param name="BitOffset">From the start of the named record.</param>
/// <param name="Unnamed">The unnamed record that is its type (or its elements' type), or null.</param>
internal sealed record ProofMember(string Path, CField Field, long BitOffset, CRecord? Unnamed);
