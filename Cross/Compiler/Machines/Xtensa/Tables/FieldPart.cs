namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>Bits of a field that stand together in the word.</summary>
/// <param name="InWord">The lowest bit's place in the word.</param>
/// <param name="InField">The lowest bit's place in the field.</param>
/// <param name="Width">How many bits.</param>
internal readonly record struct FieldPart(int InWord, int InField, int Width);
