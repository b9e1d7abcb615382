namespace DeviceKit.Cross.Intermediate;

/// <summary>Where an instruction comes from.</summary>
/// <param name="Method">The method's symbol.</param>
/// <param name="Offset">The offset in its IL, in bytes.</param>
/// <param name="Caller">Where the method was inlined, or null.</param>
internal sealed record SourcePosition(FunctionSymbol Method, int Offset, SourcePosition? Caller = null);
