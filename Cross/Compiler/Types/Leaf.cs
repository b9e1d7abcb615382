using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Types;

/// <summary>A scalar inside a value.</summary>
/// <param name="Offset">Bytes from the start of the value.</param>
/// <param name="Format">How memory holds it.</param>
/// <param name="Field">The innermost field that it is; null of a scalar itself.</param>
internal readonly record struct Leaf(int Offset, MemoryFormat Format, FieldInstance? Field);
