using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>A word beside the code: a number, or the address of a symbol plus a number of bytes.</summary>
/// <param name="Symbol">The symbol, or null.</param>
/// <param name="Value">The number, or the bytes.</param>
internal readonly record struct CodeLiteral(Symbol? Symbol, int Value);
