namespace DeviceKit.Cross.Intermediate;

/// <summary>A word of a <see cref="DataSymbol"/> that holds the address of a symbol.</summary>
/// <param name="Offset">Bytes from the start of the data.</param>
/// <param name="Target">The symbol.</param>
/// <param name="Addend">Bytes behind the symbol's address.</param>
internal sealed record DataRelocation(int Offset, Symbol Target, int Addend = 0);
