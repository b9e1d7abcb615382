namespace DeviceKit.Generator.Specification;

/// <summary>How a line of an item is written.</summary>
/// <param name="Word">Its first word.</param>
/// <param name="Usage">The line.</param>
/// <param name="IsOnce">True when an item has it once.</param>
internal sealed record LineForm(string Word, string Usage, bool IsOnce = true);
