namespace DeviceKit.Generator.Emitting.Shims;

/// <summary>What is behind a pointer of a call, for values of its other parameters.</summary>
/// <param name="Condition">The C expression that is true for those values.</param>
/// <param name="Type">The record behind the pointer, as C spells it.</param>
internal sealed record RingCase(string Condition, string Type);
