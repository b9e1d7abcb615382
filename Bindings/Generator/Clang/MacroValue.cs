using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang;

/// <summary>What a macro turned out to be.</summary>
/// <param name="Type">The type of its value, or null.</param>
/// <param name="TypeName">The name of a typedef or enum type; empty for others.</param>
/// <param name="Text">The value, or null without one.</param>
/// <param name="IsUndefined">True when it is not defined any more behind the headers.</param>
internal sealed record MacroValue(CType? Type, string TypeName, string? Text, bool IsUndefined);
