namespace DeviceKit.Cross.Preinitialising;

/// <summary>A word of an object or of a static field that is an address.</summary>
/// <param name="Offset">Bytes from the start.</param>
/// <param name="Target">A FrozenObject, a TypeInstance for its System.Type object, or a FunctionSymbol for its code.</param>
internal sealed record FrozenWord(int Offset, object Target);
